namespace AliHelp.Domain.Cases;

/// <summary>Something that happened after the plan was made. Events are only ever appended; a correction is an event too.</summary>
/// <param name="On">The day it happened, in Seoul; never later than the day it was recorded.</param>
public abstract record CaseEvent(DateOnly On);

/// <summary>The buyer pressed Open Dispute on AliExpress and told us so. Until then a case is recorded here, but filed nowhere.</summary>
public sealed record DisputeOpened(DateOnly On) : CaseEvent(On);
