using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Past and coming, newest first: who, what, when. No time is ever shown, because none was given.</summary>
public sealed class TimelineWords
{
    private readonly CaseFile file;
    private readonly DateOnly today;
    private readonly Texts texts;

    private TimelineWords(CaseFile file, DateOnly today, Texts texts) => (this.file, this.today, this.texts) = (file, today, texts);

    /// <param name="decision">Made for this case.</param>
    public static IReadOnlyList<TimelineRow> Rows(CaseFile file, CaseDecision decision, Texts texts)
    {
        var words = new TimelineWords(file, decision.Today, texts);
        return [.. Timeline.For(file, decision).Select(words.Row)];
    }

    private TimelineRow Row(TimelineEntry entry) => entry switch
    {
        TimelineEntry.Answered answered => new(
            entry, entry.On, AnsweredDay(answered), By(answered.Day) is { } actor ? texts.Events.Name(actor) : null,
            Title(answered.Day), Detail(answered.Day), IsComing: false),
        TimelineEntry.Told { Event: var happened } told => new(
            entry, entry.On, Day(entry.On), texts.Events.Name(happened.Kind().By()),
            Title(happened, told.Entry), Detail(happened, told.Entry), IsComing: false),
        TimelineEntry.Ends { Deadline: var clock } => new(
            entry, entry.On, Day(entry.On), Who: null,
            texts.Rules.Name(clock.Rule.Id), texts.Plan.Deadlines.WhatToDo(clock.Rule.Id), IsComing: true),
        TimelineEntry.RefundExpected { Estimate: var refund } => new(
            entry, entry.On, Day(entry.On), Who: null,
            texts.Events.RefundExpected, texts.Events.RefundBetween(texts.Dates.Range(refund.Earliest, refund.Latest, today)), IsComing: true),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry, "An entry of the timeline without words."),
    };

    // Of a payment only the month may be known; its first day stands for it, but was never said.
    private string AnsweredDay(TimelineEntry.Answered answered) =>
        answered.Day is AskedDay.PaidOn && file.Path.Relevant.PaidOn is { Precision: DayPrecision.Month }
            ? texts.Choices.Around(texts.Dates.Month(answered.On))
            : Day(answered.On);

    private string Title(AskedDay day) =>
        day is AskedDay.DeliveredOn && file.Facts.Received is false ? texts.Events.ShownDelivered : texts.Events.Name(day);

    private string? Detail(AskedDay day)
    {
        var answers = file.Path.Relevant;
        return day switch
        {
            AskedDay.PaidOn => Joined(
            [
                answers.Message is { Amount: { } amount, Currency: { } currency } ? texts.Choices.Amount(amount, currency) : null,
                answers.Payment is { Method: not PaymentMethod.Unknown and var method } ? texts.Choices.Name(method) : null,
            ]),
            AskedDay.ReturnSentOn => answers.Stage?.TrackingNumber is { } number ? Labelled(EventPart.TrackingNumber, number) : null,
            AskedDay.ShippedOn or AskedDay.PromisedOn or AskedDay.DeliveredOn or AskedDay.ReceiptConfirmedOn or AskedDay.DisputeOpenedOn
                or AskedDay.ReturnApprovedOn or AskedDay.RefundApprovedOn or AskedDay.DisputeRefusedOn or AskedDay.OrderPageEndsOn
                or AskedDay.MessagedSellerOn or AskedDay.MessageSentOn or AskedDay.DisputeWithdrawnOn or AskedDay.SellerRepliedOn
                or AskedDay.OfferAcceptedOn or AskedDay.PlatformSteppedInOn or AskedDay.DisputeDecidedOn or AskedDay.AppealFiledOn
                or AskedDay.ReturnReceivedOn or AskedDay.RefundStartedOn or AskedDay.MoneyArrivedOn or AskedDay.NoteAddedOn
                or AskedDay.CaseClosedOn => null,
        };
    }

    private string Title(CaseEvent happened, int entry) => happened switch
    {
        EventCorrected correction => Title(correction, Before(correction, entry)),
        _ => texts.Events.Name(happened.Kind()),
    };

    private string? Detail(CaseEvent happened, int entry) => happened switch
    {
        EventCorrected correction => Detail(correction, Before(correction, entry)),
        AnswerCorrected correction => Joined(Changes(correction)),
        RulesChanged change => Joined([.. change.Changes.Select(Change), Edition(change)]),
        _ => Joined(Parts(happened).Select(part => SpeaksForItself(part.Part) ? part.Value : Labelled(part.Part, part.Value))),
    };

    /// <summary>What counted until the correction: the entry as it was told, or as it had been corrected before.</summary>
    private CaseEvent? Before(EventCorrected correction, int place) =>
        file.Events.Take(place).OfType<EventCorrected>().LastOrDefault(earlier => earlier.Entry == correction.Entry) is { } last
            ? last.Instead
            : file.Events[correction.Entry];

    private string Title(EventCorrected correction, CaseEvent? before)
    {
        if (correction.Instead is null)
            return texts.Events.TakenBack;
        if (before is null)
            return texts.Events.PutBack;
        // A note can be as long as a page, and two of them are no title.
        return Changes(before, correction.Instead).ToList() is [{ Part: not EventPart.Note } change]
            ? $"{texts.Events.Corrected(change.Part)}: {FromTo(change.Old, change.New)}"
            : texts.Events.Name(EventKind.EventCorrected);
    }

    private string Detail(EventCorrected correction, CaseEvent? before)
    {
        var (shown, counts) = (before ?? correction.Instead!, correction.Instead);
        var which = texts.Events.EntryOf(texts.Events.Name(shown.Kind()), Day(shown.On));
        if (before is null || counts is null || Changes(before, counts).ToList() is not { } changes || changes is [{ Part: not EventPart.Note }])
            return which;
        return Joined([which, .. changes.Select(change => Labelled(change.Part, FromTo(change.Old, change.New)))])!;
    }

    private IEnumerable<(EventPart Part, string Old, string New)> Changes(CaseEvent before, CaseEvent after)
    {
        var (old, now) = (Whole(before), Whole(after));
        return from part in Enum.GetValues<EventPart>()
               let change = (Part: part, Old: Of(old, part), New: Of(now, part))
               where change.Old != change.New
               select change;

        string Of(IReadOnlyList<(EventPart Part, string Value)> parts, EventPart part) =>
            parts.Where(each => each.Part == part).Select(each => each.Value).FirstOrDefault(texts.Choices.NotGiven);
    }

    private IReadOnlyList<(EventPart Part, string Value)> Whole(CaseEvent happened) =>
        [(EventPart.Kind, texts.Events.Name(happened.Kind())), (EventPart.Day, Day(happened.On)), .. Parts(happened)];

    /// <summary>What was told beside kind and day, as far as it was told.</summary>
    private IReadOnlyList<(EventPart Part, string Value)> Parts(CaseEvent happened)
    {
        (EventPart Part, string? Value)[] parts = happened switch
        {
            MessageSent sent => [(EventPart.Recipient, texts.Events.Name(sent.To))],
            DisputeOpened opened =>
                [(EventPart.Asked, opened.Asked is { } asked ? texts.Plan.Remedies.Name(asked) : null), (EventPart.Amount, Amount(opened.Amount))],
            SellerReplied replied => [(EventPart.Reply, texts.Choices.Name(replied.Reply)), (EventPart.Offer, Amount(replied.Offer))],
            DisputeDecided decided => [(EventPart.Ruling, texts.Events.Name(decided.Ruling)), (EventPart.Amount, Amount(decided.Amount))],
            ReturnApproved approved => [(EventPart.Address, texts.Events.Name(approved.Address))],
            ReturnSent sent => [(EventPart.Carrier, sent.Carrier), (EventPart.TrackingNumber, sent.TrackingNumber)],
            MoneyArrived arrived => [(EventPart.Amount, Amount(arrived.Amount))],
            NoteAdded note => [(EventPart.Note, note.Text)],
            CaseClosed closed => [(EventPart.Outcome, texts.Events.Name(closed.Outcome))],
            DisputeWithdrawn or OfferAccepted or PlatformSteppedIn or AppealFiled or ReturnReceived or RefundStarted => [],
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event without parts."),
        };
        return [.. from part in parts where !string.IsNullOrWhiteSpace(part.Value) select (part.Part, part.Value)];
    }

    private IEnumerable<string> Changes(AnswerCorrected correction) =>
        from step in FilingSteps.InOrder
        let old = AnswerWords.Value(step, correction.Before, texts)
        let now = AnswerWords.Value(step, correction.After, texts)
        where old is not null || now is not null
        select $"{texts.Choices.Label(step)}: {FromTo(old ?? texts.Choices.NotGiven, now ?? texts.Choices.NotGiven)}";

    private string Change(ClockChange change)
    {
        var name = texts.Rules.Name(change.Rule);
        if (change.From is not { } old)
            return texts.Events.ClockAdded(name, Day(change.To!.EndsOn));
        if (change.To is not { } now)
            return texts.Events.ClockGone(name, Day(old.EndsOn));
        var days = $"{texts.Events.Name(EventPart.Day)} {FromTo(Day(old.EndsOn), Day(now.EndsOn))}";
        return old.Value == now.Value
            ? $"{name}: {days}"
            : $"{name}: {FromTo(Figure(old), Figure(now))}, {days}";
    }

    // What a rule counts in does not change with its figure, so every edition tells it.
    private string Figure(ShownClock clock) =>
        texts.Rules.Figure(clock.Value, PolicyBook.AliExpressKorea.Rules.First(rule => rule.Id == clock.Rule).Unit);

    private string Edition(RulesChanged change) =>
        texts.Events.NewEdition(texts.Dates.Day(change.FromEdition), texts.Dates.Day(change.ToEdition));

    private string? Amount(Money? money) => money is null ? null : texts.Choices.Amount(money.Amount, money.Currency);

    private string Day(DateOnly day) => texts.Dates.Day(day, today);

    private string Labelled(EventPart part, string value) => $"{texts.Events.Name(part)}: {value}";

    /// <summary>Their line's title says already what they are.</summary>
    private static bool SpeaksForItself(EventPart part) => part is EventPart.Reply or EventPart.Note or EventPart.Outcome;

    private static string FromTo(string old, string now) => $"{old} → {now}";

    private static string? Joined(IEnumerable<string?> parts) =>
        parts.OfType<string>().ToList() is { Count: > 0 } given ? string.Join(" · ", given) : null;

    /// <summary>Null where a carrier did it, who is no party to the case.</summary>
    private static Actor? By(AskedDay day) => day switch
    {
        AskedDay.PaidOn or AskedDay.ReceiptConfirmedOn or AskedDay.DisputeOpenedOn or AskedDay.ReturnSentOn or AskedDay.MessagedSellerOn
            or AskedDay.MessageSentOn or AskedDay.DisputeWithdrawnOn or AskedDay.OfferAcceptedOn or AskedDay.AppealFiledOn or AskedDay.NoteAddedOn
            or AskedDay.CaseClosedOn => Actor.Buyer,
        AskedDay.ShippedOn or AskedDay.PromisedOn or AskedDay.ReturnApprovedOn or AskedDay.SellerRepliedOn
            or AskedDay.ReturnReceivedOn => Actor.Seller,
        AskedDay.RefundApprovedOn or AskedDay.DisputeRefusedOn or AskedDay.OrderPageEndsOn or AskedDay.PlatformSteppedInOn
            or AskedDay.DisputeDecidedOn or AskedDay.RefundStartedOn => Actor.AliExpress,
        AskedDay.MoneyArrivedOn => Actor.Bank,
        AskedDay.DeliveredOn => null,
    };
}
