namespace AliHelp.Domain.Rules;

/// <summary>All rules of one marketplace in one country, as one edition. A book that loads is complete and has passed its own examples.</summary>
public sealed class PolicyBook
{
    /// <summary>The embedded book for AliExpress in Korea.</summary>
    public static PolicyBook AliExpressKorea => throw new NotImplementedException();

    /// <summary>The day this edition was made; names the edition.</summary>
    public DateOnly Edition => throw new NotImplementedException();

    /// <summary>Every version of every rule, in the order of <see cref="RuleId"/>, then by validity.</summary>
    public IReadOnlyList<PolicyRule> Rules => throw new NotImplementedException();

    /// <exception cref="PolicyBookException">The text is not a valid book; the message names line and entry.</exception>
    public static PolicyBook Load(string json) => throw new NotImplementedException();

    /// <summary>The version of the rule that is in force on a day.</summary>
    public PolicyRule Rule(RuleId id, DateOnly on) => throw new NotImplementedException();

    /// <summary>The rules in force today whose review day has passed.</summary>
    public IReadOnlyList<PolicyRule> Stale(DateOnly today) => throw new NotImplementedException();
}
