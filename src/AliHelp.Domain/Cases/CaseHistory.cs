using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>
/// What happened, in the order in which it happened: the dated answers and the events, corrections applied. Telling a thing late or out of
/// order changes nothing; the day on which it happened counts.
/// </summary>
public sealed class CaseHistory
{
    private readonly CaseFacts answered;
    private readonly IReadOnlyList<Happening> happenings;

    private CaseHistory(CaseFacts answered, IReadOnlyList<Happening> happenings) => (this.answered, this.happenings) = (answered, happenings);

    public CaseFacts Facts => happenings.Aggregate(answered, (known, happening) => known.After(happening.Event));

    /// <param name="relevant">Answers that are on the path, see <see cref="FilingPath.Relevant"/>.</param>
    /// <param name="events">In the order in which they were told.</param>
    public static CaseHistory Of(FilingAnswers relevant, IReadOnlyList<CaseEvent> events) => new(
        CaseFacts.From(relevant),
        [
            .. Dated(relevant).Select(happened => new Happening(null, happened))
                .Concat(Counting(events))
                .OrderBy(happening => happening.Event.On)
                .ThenBy(happening => Phase(happening.Event.Kind())),
        ]);

    /// <summary>
    /// What speaks against adding an event: that it cannot have happened as it is told, or that another one then cannot. Null when nothing does.
    /// What was odd before stays possible, so that a note can be added to any case.
    /// </summary>
    public static EventFault? FaultOf(FilingAnswers relevant, IReadOnlyList<CaseEvent> events, CaseEvent added) =>
        ConflictOf(relevant, events, added)?.Fault;

    /// <summary>The same with the event that then cannot have happened, which is not always the added one.</summary>
    public static EventConflict? ConflictOf(FilingAnswers relevant, IReadOnlyList<CaseEvent> events, CaseEvent added)
    {
        var before = Of(relevant, events).Faults().ToHashSet();
        return Of(relevant, [.. events, added]).Faults().FirstOrDefault(fault => !before.Contains(fault));
    }

    /// <summary>The place of the last event of a kind that counts; null where there is none.</summary>
    public static int? LastOf(IReadOnlyList<CaseEvent> events, EventKind kind) =>
        Enumerable.Range(0, events.Count).Where(entry => At(events, entry)?.Kind() == kind).Cast<int?>().LastOrDefault();

    /// <summary>The event that counts at a place of the list: as it was told, as it was corrected, or null when it was taken back.</summary>
    public static CaseEvent? At(IReadOnlyList<CaseEvent> events, int entry) =>
        events.OfType<EventCorrected>().LastOrDefault(correction => correction.Entry == entry) is { } last ? last.Instead : events[entry];

    private IEnumerable<EventConflict> Faults()
    {
        var known = answered;
        foreach (var (entry, happened) in happenings)
        {
            if (entry is { } place && EventRules.FaultOf(known, happened.Kind()) is { } fault)
                yield return new(place, fault);
            known = known.After(happened);
        }
    }

    private static IEnumerable<Happening> Counting(IReadOnlyList<CaseEvent> events) =>
        from entry in Enumerable.Range(0, events.Count)
        let happened = At(events, entry)
        where happened is not null
        select new Happening(entry, happened);

    /// <summary>The answers that tell a day are events that were told early.</summary>
    private static IEnumerable<CaseEvent> Dated(FilingAnswers relevant)
    {
        if (relevant.Done?.DisputeOpenedOn is { } opened)
            yield return new DisputeOpened(opened);
        if (relevant.Stage is not { On: { } on } stage)
            yield break;
        CaseEvent? reached = stage.Stage switch
        {
            Stage.DisputeOpen => new DisputeOpened(on),
            Stage.ReturnApproved => new ReturnApproved(on),
            Stage.ReturnSent => new ReturnSent(on, Carrier: "", stage.TrackingNumber ?? ""),
            Stage.RefundApproved => new RefundStarted(on),
            Stage.DisputeRefused => new DisputeDecided(on, Ruling.Refused),
            Stage.NotShipped or Stage.InTransit or Stage.ShownDelivered or Stage.Received or Stage.ReceiptConfirmed or Stage.NotSure
                or Stage.PlatformReviews or Stage.ReturnReceived or Stage.Appealed or Stage.MoneyArrived or Stage.Closed => null,
        };
        if (reached is not null)
            yield return reached;
    }

    /// <summary>What comes first on one day. Within a phase the order of telling decides, because it can go to and fro.</summary>
    private static int Phase(EventKind kind) => kind switch
    {
        EventKind.DisputeOpened or EventKind.DisputeWithdrawn => 1,
        EventKind.MessageSent or EventKind.SellerReplied or EventKind.OfferAccepted or EventKind.PlatformSteppedIn => 2,
        EventKind.DisputeDecided or EventKind.AppealFiled => 3,
        EventKind.ReturnApproved => 4,
        EventKind.ReturnSent => 5,
        EventKind.ReturnReceived => 6,
        EventKind.RefundStarted => 7,
        EventKind.MoneyArrived => 8,
        EventKind.CaseClosed => 9,
        EventKind.NoteAdded or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => 10,
    };

    /// <param name="Entry">The event's place in the list of events; null for an answer.</param>
    private sealed record Happening(int? Entry, CaseEvent Event);
}

/// <summary>An event that cannot have happened as the history tells it.</summary>
/// <param name="Entry">Its place in the list of events.</param>
public sealed record EventConflict(int Entry, EventFault Fault);
