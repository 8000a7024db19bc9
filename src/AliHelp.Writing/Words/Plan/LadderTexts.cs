using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>The ladder: whom to turn to, in order.</summary>
public abstract class LadderTexts
{
    public abstract string Title(Rung rung);

    public abstract string Detail(Rung rung);

    /// <summary>The tag beside the title.</summary>
    public abstract string State(RungState state);

    public abstract string DoneOn(string day);

    /// <summary>Worth doing today, and until its last day.</summary>
    public abstract string OpenUntil(string day);

    /// <summary>From when on it is worth doing, if nothing happens before.</summary>
    public abstract string From(Rung rung, string day);

    public abstract string Until(string day);

    /// <summary>What has to happen before it is worth doing, where no day can be named.</summary>
    public abstract string When(Rung rung);

    /// <param name="day">The day on which its time ended; null where it is not known.</param>
    public abstract string Over(Rung rung, string? day);

    /// <summary>What to have ready.</summary>
    public abstract IReadOnlyList<string> Bring(Rung rung);
}
