using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AliHelp.Writing.Summaries;

/// <summary>
/// The running deadlines and the refund window as an iCalendar file (RFC 5545): whole days in Seoul, with reminders. Identities are stable
/// and the sequence grows with every change of the case, so importing a newer file moves the old entries instead of doubling them.
/// </summary>
public static class DeadlineCalendar
{
    // Not the rule's id: another method of payment moves the same entry.
    private const string RefundKey = "refund";
    private const string ProductId = "-//AliHelp//Deadlines//KO";

    // A whole day begins at midnight, so 09:00 on the day before is fifteen hours earlier.
    private static readonly Duration[] Reminders = [new(days: -2, hours: -15), new(hours: -15)];

    public static string Write(CaseSummary summary)
    {
        var calendar = new Calendar { ProductId = ProductId, Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", summary.CaseNumber);
        calendar.AddProperty("X-WR-TIMEZONE", SeoulTime.Zone);
        foreach (var row in summary.Deadlines.Where(row => !row.Deadline.Passed))
            calendar.Events.Add(Event(
                summary, row.Deadline.Rule.Id.ToText(), row.Name, row.Deadline.EndsOn, row.Deadline.EndsOn, [$"{row.Ends}.", row.WhatToDo]));
        if (summary.Refund is { } refund)
            calendar.Events.Add(Event(
                summary,
                RefundKey,
                Texts.For(summary.Language).Rules.Name(refund.Estimate.Rule.Id),
                refund.Estimate.Earliest,
                refund.Estimate.Latest,
                [$"{refund.Range}.", $"{refund.MethodLine}.", refund.StartLine]));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    /// <param name="last">Inclusive.</param>
    private static CalendarEvent Event(
        CaseSummary summary, string key, string name, DateOnly first, DateOnly last, IEnumerable<string> description)
    {
        var created = new CalendarEvent
        {
            Uid = $"{summary.Case.Id}-{key}@alihelp",
            Sequence = Sequence(summary),
            DtStamp = new CalDateTime(SeoulTime.Of(summary.Decision.DecidedAt).UtcDateTime, hasTime: true),
            Start = new CalDateTime(first),
            End = new CalDateTime(last.AddDays(1)),
            Summary = summary.Title.Length == 0 ? name : $"{name} · {summary.Title}",
            Description = string.Join('\n', [.. description, summary.CaseNumber, summary.Disclaimer]),
            Transparency = TransparencyType.Transparent,
        };
        foreach (var before in Reminders)
            created.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = created.Summary, Trigger = new Trigger(before) });
        return created;
    }

    // Minutes since the case began: it never goes back, and a change within the same minute is ordered by DTSTAMP.
    private static int Sequence(CaseSummary summary) =>
        Math.Max(0, (int)(summary.Case.ChangedAt - summary.Case.CreatedAt).TotalMinutes);
}
