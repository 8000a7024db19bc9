using AliHelp.Domain.Disputes;
using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Words;

/// <summary>The rules of the policy book, and how sure they are.</summary>
public abstract class RulesTexts
{
    public abstract string Name(RuleId id);

    /// <summary>A rule's figure with its unit: "은행 영업일 7~15일".</summary>
    public string Figure(PolicyRule rule) => rule.Id is RuleId.OrderPageCountdown ? OnTheOrderPage : Figure(rule.Value, rule.Unit);

    /// <inheritdoc cref="Figure(PolicyRule)"/>
    public abstract string Figure(RuleValue value, RuleUnit unit);

    /// <summary>The order page's countdown has no figure of its own.</summary>
    protected abstract string OnTheOrderPage { get; }

    public abstract string Unit(RuleUnit unit);

    public abstract string Counting(CountingConvention convention);

    public abstract string Confidence(Confidence confidence);

    /// <param name="day">In words.</param>
    public abstract string CheckedOn(string day);

    /// <summary>Another figure that a source gives: shown, never used.</summary>
    public abstract string Competing(string figure, string source);

    /// <summary>The fact that starts a clock: "결제한 날".</summary>
    public abstract string Start(ClockStart start);

    /// <summary>The same where it has to be short: "결제".</summary>
    public abstract string ShortStart(ClockStart start);
}
