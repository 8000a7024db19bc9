using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>What sellers ask for and offer: what it does to a case, and what we suggest.</summary>
public abstract class RequestTexts
{
    public abstract string Heading { get; }

    /// <summary>"판매자가 분쟁을 취소해 달라고 하면".</summary>
    public abstract string Title(SellerReply request);

    public abstract string Word(RequestAdvice advice);

    /// <summary>What to do, and why, in one or two sentences.</summary>
    public abstract string Advice(SellerReply request);

    // The effects.
    public abstract string DisputeEnds { get; }

    public abstract string WindowRunsUntil(string day);

    public abstract string WindowIsOver { get; }

    public abstract string MoneyIsReleased { get; }

    public abstract string ReceiptClockEnds(string figure, string day);

    public abstract string WaitEnds(string day);

    /// <param name="clock">The name of a clock that would pass.</param>
    public abstract string PassesMeanwhile(string clock, string day);

    public abstract string NothingPassesMeanwhile { get; }

    /// <summary>Either is null when it is not known.</summary>
    public abstract string AskedAndOffered(string? asked, string? offered);

    public abstract string NoProof { get; }

    public abstract string ClockGoesOn(string clock, string day);

    public abstract string WayBackIsPaidBy(ReturnPostage payer);

    public abstract string ReturnBy(string day);

    // The offer on the table.
    public abstract string OfferHeading { get; }

    public abstract string Asked { get; }

    public abstract string Offered { get; }

    public abstract string Difference { get; }

    /// <summary>The heading of what accepting ends.</summary>
    public abstract string Accepting { get; }

    public abstract string Less(string amount);

    public abstract string More(string amount);

    public abstract string NoDifference { get; }

    public abstract string AcceptingEndsDispute { get; }

    public abstract string RestIsLost { get; }

    public abstract string MediationEnds(string day);
}
