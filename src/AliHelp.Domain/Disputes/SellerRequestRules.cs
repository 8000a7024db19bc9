using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Disputes;

/// <summary>What we suggest when a seller asks for something.</summary>
public enum RequestAdvice
{
    Refuse,

    /// <summary>It can be right: compare first.</summary>
    Compare,

    /// <summary>Only if somebody else pays, or only while the dispute stays open.</summary>
    OnlyUnderCondition,
}

/// <summary>What a request of the seller would do to this case, and what we suggest.</summary>
public sealed record RequestFinding(SellerReply Request, RequestAdvice Advice, IReadOnlyList<RequestEffect> Effects);

/// <summary>One consequence, with this case's own days. Never a sentence: words say it in one place.</summary>
public abstract record RequestEffect
{
    /// <summary>The dispute ends, and with it the claim.</summary>
    public sealed record DisputeEnds : RequestEffect;

    /// <summary>A new dispute could still be opened until then, if the button comes back at all.</summary>
    public sealed record WindowRunsUntil(DateOnly Day) : RequestEffect;

    /// <summary>By the days that are known no new dispute could be opened.</summary>
    public sealed record WindowIsOver : RequestEffect;

    /// <summary>The seller gets the money.</summary>
    public sealed record MoneyIsReleased : RequestEffect;

    /// <summary>Confirmed today, the clock from receipt would end then.</summary>
    public sealed record ReceiptClockEnds(PolicyRule Rule, DateOnly Day) : RequestEffect;

    /// <summary>The day until which one would have waited.</summary>
    public sealed record WaitEnds(DateOnly Day) : RequestEffect;

    /// <summary>A clock that would pass while waiting.</summary>
    public sealed record PassesMeanwhile(Deadline Deadline) : RequestEffect;

    /// <summary>No known clock would pass while waiting, but none stops either.</summary>
    public sealed record NothingPassesMeanwhile : RequestEffect;

    /// <summary>Either is null when it is not known.</summary>
    public sealed record AskedAndOffered(Money? Asked, Money? Offered) : RequestEffect;

    /// <summary>What is said outside the platform proves nothing there.</summary>
    public sealed record NoProof : RequestEffect;

    /// <summary>The soonest clock that goes on meanwhile.</summary>
    public sealed record ClockGoesOn(Deadline Deadline) : RequestEffect;

    public sealed record WayBackIsPaidBy(ReturnPostage Payer) : RequestEffect;

    /// <summary>The last day for handing in the return.</summary>
    public sealed record ReturnBy(DateOnly Day) : RequestEffect;
}

/// <summary>The requests with which sellers make buyers lose their claim, held against this case.</summary>
internal static class SellerRequestRules
{
    /// <summary>The replies that ask for something.</summary>
    private static readonly SellerReply[] Asked =
    [
        SellerReply.AskedToCancel, SellerReply.AskedToConfirm, SellerReply.AskedToWait, SellerReply.OfferedPart,
        SellerReply.AskedToTalkOutside, SellerReply.AskedToReturnAbroad, SellerReply.OfferedToSendAgain,
    ];

    public static bool IsRequest(SellerReply reply) => Asked.Contains(reply);

    /// <summary>One finding for each request.</summary>
    public static IReadOnlyList<RequestFinding> For(Ground ground, DeadlineBoard board) =>
        ground.Facts.IsOver ? [] : [.. Asked.Select(request => new RequestFinding(request, Advice(request), [.. Effects(request, ground, board)]))];

    private static RequestAdvice Advice(SellerReply request) => request switch
    {
        SellerReply.AskedToCancel or SellerReply.AskedToConfirm or SellerReply.AskedToWait or SellerReply.AskedToTalkOutside => RequestAdvice.Refuse,
        SellerReply.OfferedPart => RequestAdvice.Compare,
        SellerReply.AskedToReturnAbroad or SellerReply.OfferedToSendAgain => RequestAdvice.OnlyUnderCondition,
        SellerReply.NoAnswer or SellerReply.Refused => throw new ArgumentOutOfRangeException(nameof(request), request, "Asks for nothing."),
    };

    private static IEnumerable<RequestEffect> Effects(SellerReply request, Ground ground, DeadlineBoard board) => request switch
    {
        SellerReply.AskedToCancel => [.. Ends(ground), .. Window(ground)],
        SellerReply.AskedToConfirm => [new RequestEffect.MoneyIsReleased(), .. Confirmed(ground)],
        SellerReply.AskedToWait => Waiting(ground, board),
        SellerReply.OfferedPart => [new RequestEffect.AskedAndOffered(ground.Facts.ClaimedAmount, ground.Facts.Offer), .. Ends(ground)],
        SellerReply.AskedToTalkOutside => [new RequestEffect.NoProof(), .. GoesOn(board)],
        SellerReply.AskedToReturnAbroad => [.. WayBack(ground), .. ReturnBy(ground, board)],
        SellerReply.OfferedToSendAgain => [.. GoesOn(board), .. Ends(ground)],
        SellerReply.NoAnswer or SellerReply.Refused => [],
    };

    /// <summary>Where no dispute exists none can end.</summary>
    private static IEnumerable<RequestEffect> Ends(Ground ground) => ground.Facts.IsFiled ? [new RequestEffect.DisputeEnds()] : [];

    /// <summary>Nothing where no known day tells.</summary>
    private static IEnumerable<RequestEffect> Window(Ground ground)
    {
        // The button that was seen opened the dispute that would end.
        var window = DisputeWindow.For(ground with { Facts = ground.Facts with { DisputeButton = DisputeButton.Unknown } });
        return window switch
        {
            { ActBy: { } end } => [new RequestEffect.WindowRunsUntil(DateOnly.FromDateTime(end))],
            { State: WindowState.Past } => [new RequestEffect.WindowIsOver()],
            _ => [],
        };
    }

    private static IEnumerable<RequestEffect> Confirmed(Ground ground) =>
        ground.Facts.ReceiptConfirmedOn is null && ground.LastDay(RuleId.DisputeWindowFromReceipt, ground.Today) is { } end
            ? [new RequestEffect.ReceiptClockEnds(ground.Rule(RuleId.DisputeWindowFromReceipt), end)]
            : [];

    private static IEnumerable<RequestEffect> Waiting(Ground ground, DeadlineBoard board)
    {
        if (ground.LastDay(RuleId.SellerAsksToWait, ground.Today) is not { } until)
            yield break;
        yield return new RequestEffect.WaitEnds(until);
        Deadline[] passing = [.. board.All.Where(clock => !clock.Passed && clock.EndsOn <= until)];
        foreach (var clock in passing)
            yield return new RequestEffect.PassesMeanwhile(clock);
        if (passing.Length == 0)
            yield return new RequestEffect.NothingPassesMeanwhile();
    }

    private static IEnumerable<RequestEffect> GoesOn(DeadlineBoard board) =>
        board.All.FirstOrDefault(clock => !clock.Passed) is { } soonest ? [new RequestEffect.ClockGoesOn(soonest)] : [];

    /// <summary>What never came needs no way back.</summary>
    private static IEnumerable<RequestEffect> WayBack(Ground ground) => Goods.GroupOf(ground.Facts) switch
    {
        ProblemGroup.Fault => [new RequestEffect.WayBackIsPaidBy(ReturnPostage.StorePays)],
        ProblemGroup.ChangedMind => [new RequestEffect.WayBackIsPaidBy(ReturnPostage.BuyerPays)],
        ProblemGroup.NotReceived => [],
        null => [new RequestEffect.WayBackIsPaidBy(ReturnPostage.NotKnown)],
    };

    private static IEnumerable<RequestEffect> ReturnBy(Ground ground, DeadlineBoard board) =>
        board.Running(RuleId.ReturnShipment) is { } clock ? [new RequestEffect.ReturnBy(clock.EndsOn)] : [];
}
