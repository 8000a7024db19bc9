using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>The wizard's choices and the labels of its answers. One wording for the question, the check page and every summary.</summary>
public abstract class ChoicesTexts
{
    public abstract string Name(Problem problem);

    public abstract string Name(ProblemCode code);

    public abstract string Name(Goal goal);

    public abstract string Name(Stage stage);

    public abstract string Name(DayPrecision precision);

    public abstract string Name(OrderPageView view);

    public abstract string Name(OrderPageZone zone);

    public abstract string Name(PaymentMethod method);

    public abstract string Name(WalletFunding funding);

    public abstract string Name(DoneItem item);

    public abstract string Name(SellerReply reply);

    public abstract string Name(EvidenceItem item);

    public abstract string Name(Currency currency);

    /// <summary>A noun for titles: "파손", "Damaged".</summary>
    public abstract string Short(ProblemCode code);

    /// <inheritdoc cref="Short(ProblemCode)"/>
    public abstract string Short(Problem problem);

    /// <summary>What the answer to a wizard step is called in a list: "결제한 날".</summary>
    /// <exception cref="ArgumentException">No step has that name.</exception>
    public abstract string Label(FilingStep step);

    /// <summary>A skipped part.</summary>
    public abstract string NotGiven { get; }

    public abstract string NotSure { get; }

    /// <summary>Nothing ticked in a list of things that one may have or have done.</summary>
    public abstract string NothingYet { get; }

    public abstract string Received(bool? received);

    public abstract string Faulty(bool? faulty);

    /// <summary>"2026년 11월쯤", for a payment of which only the month is known.</summary>
    public abstract string Around(string month);

    /// <summary>Joins what was ticked, or the parts of one answer, with commas.</summary>
    public string List(IEnumerable<string> parts) => string.Join(", ", parts);

    public abstract string ShippedOn(string day);

    public abstract string PromisedOn(string day);

    public abstract string ReceiptConfirmedOn(string day);

    /// <summary>"3일 4시간 남음", "3 days 4 hours left".</summary>
    public abstract string TimeLeft(int days, int hours);

    /// <summary>"12월 1일(화) 23시 59분, 미국 태평양 시간", as it was typed.</summary>
    public abstract string EndDate(string dayAndTime, string zone);

    public abstract string MessagedSellerOn(string day);

    public abstract string DisputeOpenedOn(string day);

    public abstract string SellerReplied(string reply);

    public abstract string TrackingNumber(string number);

    public abstract string OrderNumber(string number);

    /// <summary>"39,900원", "US$23.90": as people write it in this language.</summary>
    public abstract string Amount(decimal amount, Currency currency);
}
