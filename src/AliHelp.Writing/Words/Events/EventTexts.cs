using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>What can happen in a case: the names of events, on buttons, as headings of their pages and in the timeline.</summary>
public abstract class EventTexts
{
    /// <summary>As the buyer tells it: "판매자가 답했어요", "The seller replied". Button, page heading and line of the timeline.</summary>
    public abstract string Name(EventKind kind);

    public abstract string Name(Actor actor);

    public abstract string Name(Contact contact);

    public abstract string Name(Ruling ruling);

    public abstract string Name(ReturnAddress address);

    public abstract string Name(CaseOutcome outcome);

    public abstract EventFormTexts Form { get; }
}
