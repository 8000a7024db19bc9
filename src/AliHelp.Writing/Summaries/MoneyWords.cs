using AliHelp.Domain.Cases;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>Whether the money that came is all that was due, and what was paid beside it.</summary>
public static class MoneyWords
{
    /// <summary>Null until the money is there.</summary>
    public static MoneyText? For(CaseDecision decision, Texts texts) => decision.MoneyCheck is not { } check ? null : new(
        Result(check, texts),
        check.Missing is not null,
        [.. check.Items.Select(item => new MoneyRow(item, texts.Plan.Money.Title(item), string.Join(' ', Details(item, check, decision, texts))))]);

    private static string Result(MoneyCheck check, Texts texts)
    {
        var words = texts.Plan.Money;
        return check switch
        {
            { Expected: { } expected, Arrived: { } arrived, Missing: { } missing } => words.Short(Amount(expected), Amount(arrived), Amount(missing)),
            { Expected: { } expected, Arrived: { } arrived } when expected.Currency != arrived.Currency =>
                words.CannotCompare(Amount(expected), Amount(arrived)),
            { Expected: not null, Arrived: { } arrived } => words.Complete(Amount(arrived)),
            { Expected: { } expected } => words.ArrivedNotKnown(Amount(expected)),
            { Arrived: { } arrived } => words.ExpectedNotKnown(Amount(arrived)),
            _ => words.NothingKnown,
        };

        string Amount(Money money) => texts.Choices.Amount(money.Amount, money.Currency);
    }

    private static IEnumerable<string> Details(MoneyCheckItem item, MoneyCheck check, CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Money;
        yield return words.Detail(item);
        if (item is not MoneyCheckItem.Duty)
            yield break;
        if (check.DutyRefund is { } clock)
        {
            var (day, figure) = (texts.Dates.Day(clock.EndsOn, decision.Today), texts.Rules.Figure(clock.Rule));
            yield return clock.Passed ? words.DutyPassed(day, figure) : words.DutyUntil(day, figure);
        }

        if (check.WithoutDeclaration is { } limit)
            yield return words.WithoutDeclaration(texts.Rules.Figure(limit));
    }
}
