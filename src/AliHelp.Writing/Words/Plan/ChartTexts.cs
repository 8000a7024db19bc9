namespace AliHelp.Writing.Words;

/// <summary>The clocks drawn against the calendar, and the same in words.</summary>
public abstract class ChartTexts
{
    public abstract string Title { get; }

    public abstract string Refund { get; }

    /// <summary>The line of today.</summary>
    public abstract string Today { get; }

    public abstract string TodayIs(string day);

    /// <summary>The end label of a bar that goes on beyond the drawing.</summary>
    public abstract string RunsOn(string day);

    public abstract string Running(string name, string from, string to);

    public abstract string Passed(string name, string from, string to);

    public abstract string RefundBetween(string range);

    /// <summary>What the drawing covers, where bars are cut.</summary>
    public abstract string Covers(string from, string to);

    public abstract string CutAtStart { get; }

    public abstract string CutAtEnd { get; }
}
