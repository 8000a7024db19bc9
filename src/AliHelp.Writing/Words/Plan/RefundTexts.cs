using AliHelp.Domain.Refunds;

namespace AliHelp.Writing.Words;

/// <summary>The refund window and the calendar that shows it.</summary>
public abstract class RefundTexts
{
    /// <summary>"신용카드 · 은행 영업일 7~15일".</summary>
    public string Method(string method, string figure) => $"{method} · {figure}";

    /// <summary>From which day it is counted, and whether that day is known.</summary>
    public abstract string Start(RefundStart start, string day);

    /// <summary>What holds for every refund: when the bank posts it, and why it may be less.</summary>
    public abstract IReadOnlyList<string> AlwaysTrue { get; }

    // The cells of the calendar.
    public abstract string StartCell { get; }

    /// <summary>"7일째", "day 7".</summary>
    public abstract string BusinessDayCell(int number);

    public abstract string SpokenStart(string day);

    public abstract string SpokenWaiting(string day, int number);

    public abstract string SpokenExpected(string day, int number);

    public abstract string SpokenClosed(string day, string why);
}
