namespace AliHelp.Writing.Words;

internal sealed class EnglishChartTexts : ChartTexts
{
    public override string Title => "Deadlines at a glance";

    public override string Refund => "Refund expected";

    public override string Today => "Today";

    public override string CutAtStart => "What started earlier comes in from the left edge.";

    public override string CutAtEnd => "What ends later goes on beyond the right edge.";

    public override string TodayIs(string day) => $"Today is {day}.";

    public override string RunsOn(string day) => $"until {day} →";

    public override string Running(string name, string from, string to) => $"{name}: from {from} to {to}.";

    public override string Passed(string name, string from, string to) => $"{name}: from {from} to {to}, passed.";

    public override string RefundBetween(string range) => $"Refund expected: {range}.";

    public override string Covers(string from, string to) => $"The picture covers {from} to {to}.";
}
