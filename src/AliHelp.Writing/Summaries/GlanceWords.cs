using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The few facts that one looks up while talking to a seller or an agent, as far as they are known.</summary>
internal static class GlanceWords
{
    public static IReadOnlyList<GlanceRow> Rows(CaseFacts facts, CaseDecision decision, Texts texts)
    {
        var today = decision.Today;
        (string Label, string? Value)[] rows =
        [
            (texts.Choices.Label(FilingSteps.Stage), texts.Choices.Name(facts.Stage)),
            (texts.Plan.Headings.NextDeadline, decision.Deadlines.FirstOrDefault(clock => !clock.Passed) is { } clock
                ? $"{texts.Rules.Name(clock.Rule.Id)}, {texts.Dates.Day(clock.EndsOn, today)}"
                : null),
            (texts.Events.Name(EventPart.Asked), Asked(facts, texts)),
            (texts.Choices.Label(FilingSteps.Payment), facts.Payment is PaymentMethod.Unknown ? null : texts.Choices.Name(facts.Payment)),
            (texts.Events.Name(EventPart.Amount), Amount(facts.PaidAmount, texts)),
            (texts.Plan.Headings.Refund, decision.Refund is { Start: RefundStart.Known } refund
                ? texts.Dates.Range(refund.Earliest, refund.Latest, today)
                : null),
            (texts.Plan.Headings.OrderNumber, facts.Message.OrderNumber),
            (texts.Events.Name(EventPart.TrackingNumber), facts.ReturnTrackingNumber),
        ];
        return [.. rows.Where(row => row.Value is not null).Select(row => new GlanceRow(row.Label, row.Value!))];
    }

    /// <summary>What the dispute asks for; before it, what the buyer wishes.</summary>
    private static string? Asked(CaseFacts facts, Texts texts)
    {
        var what = facts.AskedRemedy is { } remedy ? texts.Plan.Remedies.Name(remedy)
            : facts.Goal is Goal.NotDecided ? null
            : texts.Choices.Name(facts.Goal);
        return what is null ? null : texts.Choices.List(new[] { what, Amount(facts.AskedAmount, texts) }.OfType<string>());
    }

    private static string? Amount(Money? money, Texts texts) => money is null ? null : texts.Choices.Amount(money.Amount, money.Currency);
}
