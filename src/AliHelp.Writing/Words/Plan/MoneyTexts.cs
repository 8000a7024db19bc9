using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

/// <summary>Once the money is there: is it all of it, and what was paid beside the price.</summary>
public abstract class MoneyTexts
{
    public abstract string Heading { get; }

    // The result. Amounts are in words of this language.
    public abstract string Complete(string arrived);

    public abstract string Short(string expected, string arrived, string missing);

    /// <summary>Two amounts in different currencies.</summary>
    public abstract string CannotCompare(string expected, string arrived);

    public abstract string ArrivedNotKnown(string expected);

    public abstract string ExpectedNotKnown(string arrived);

    public abstract string NothingKnown { get; }

    // What else to check.
    public abstract string Title(MoneyCheckItem item);

    public abstract string Detail(MoneyCheckItem item);

    /// <param name="figure">The months that the rule gives.</param>
    public abstract string DutyUntil(string day, string figure);

    /// <inheritdoc cref="DutyUntil"/>
    public abstract string DutyPassed(string day, string figure);

    /// <param name="figure">The amount that the rule gives.</param>
    public abstract string WithoutDeclaration(string figure);
}
