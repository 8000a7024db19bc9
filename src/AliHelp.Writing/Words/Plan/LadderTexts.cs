using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>The ladder: whom to turn to, in order.</summary>
public abstract class LadderTexts
{
    public abstract string Title(Rung rung);

    public abstract string Detail(Rung rung);

    /// <summary>Until when it is open.</summary>
    public abstract string Until(string day);

    public abstract string TimeIsOver(string day);
}
