using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Writing.Words;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace AliHelp.Writing.Summaries;

/// <summary>
/// The deadlines and the refund window as an iCalendar file (RFC 5545): whole days in Seoul, with reminders. Identities are stable and the
/// sequence never goes back, so importing a newer file moves the old entries instead of doubling them. What an earlier file may have put into
/// a calendar and what is over by now stands in the newer one too, cancelled and without reminders.
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
        calendar.Events.AddRange(Running(summary));
        calendar.Events.AddRange(Over(summary));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static IEnumerable<CalendarEvent> Running(CaseSummary summary)
    {
        foreach (var row in summary.Deadlines.Where(row => !row.Deadline.Passed))
            yield return Reminding(Entry(
                summary, Key(row.Deadline), row.Name, row.Deadline.EndsOn, row.Deadline.EndsOn, [$"{row.Ends}.", row.WhatToDo]));
        if (ExpectedRefund(summary) is { } refund)
            yield return Reminding(Entry(
                summary,
                RefundKey,
                Texts.For(summary.Language).Rules.Name(refund.Estimate.Rule.Id),
                refund.Estimate.Earliest,
                refund.Estimate.Latest,
                [$"{refund.Range}.", $"{refund.MethodLine}.", refund.StartLine]));
    }

    private static IEnumerable<CalendarEvent> Over(CaseSummary summary)
    {
        var texts = Texts.For(summary.Language);
        var over = summary.Decision.Deadlines.Where(clock => clock.Passed).Concat(summary.Decision.Retired);
        foreach (var clock in over.Where(clock => MayBeKnown(clock, summary.Case)))
            yield return Cancelled(Entry(summary, Key(clock), texts.Rules.Name(clock.Rule.Id), clock.EndsOn, clock.EndsOn, []));
        if (ExpectedRefund(summary) is null && MayHaveExpectedRefund(summary))
        {
            var day = summary.Case.Facts.MoneyArrivedOn ?? summary.Decision.Today;
            yield return Cancelled(Entry(summary, RefundKey, texts.Plan.Headings.Refund, day, day, []));
        }
    }

    private static RefundText? ExpectedRefund(CaseSummary summary) =>
        summary.Refund is { } refund && refund.Estimate.Latest >= summary.Decision.Today ? refund : null;

    // A clock that had passed before the case was begun was never in a file, unless it stood elsewhere until a correction.
    private static bool MayBeKnown(Deadline clock, CaseFile file) => clock.EndsOn >= SeoulTime.DayOf(file.CreatedAt) || IsCorrected(file);

    private static bool MayHaveExpectedRefund(CaseSummary summary) =>
        IsCorrected(summary.Case)
        || (summary.Case.Facts.Payment is not PaymentMethod.CouponsOnly
            && (summary.Case.Events.Count > 0 || summary.Decision.Today > SeoulTime.DayOf(summary.Case.CreatedAt)));

    private static bool IsCorrected(CaseFile file) => file.Events.Any(happened => happened is EventCorrected or AnswerCorrected or RulesChanged);

    private static string Key(Deadline clock) => clock.Rule.Id.ToText();

    /// <param name="last">Inclusive.</param>
    private static CalendarEvent Entry(
        CaseSummary summary, string key, string name, DateOnly first, DateOnly last, IEnumerable<string> description) => new()
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

    private static CalendarEvent Reminding(CalendarEvent entry)
    {
        foreach (var before in Reminders)
            entry.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = entry.Summary, Trigger = new Trigger(before) });
        return entry;
    }

    private static CalendarEvent Cancelled(CalendarEvent entry)
    {
        entry.Status = EventStatus.Cancelled;
        return entry;
    }

    // Minutes from the beginning of the case to this file. Not to the last change: a clock also passes when nobody changes anything.
    // Two files of one minute are ordered by DTSTAMP.
    private static int Sequence(CaseSummary summary) =>
        Math.Max(0, (int)(SeoulTime.Of(summary.Decision.DecidedAt) - summary.Case.CreatedAt).TotalMinutes);
}
