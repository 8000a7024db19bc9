using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;

namespace AliHelp.Domain.Cases;

/// <summary>What the rules say at one moment, down to the next action. A decision is this, explained.</summary>
internal sealed record Outlook(
    DisputeWindow Window, DeadlineBoard Board, Timetable Timetable, RefundEstimate? Refund, (NextAction Action, DateTime? DueOn) Next)
{
    public static Outlook For(Ground ground)
    {
        var window = DisputeWindow.For(ground);
        var board = DeadlineBoard.For(ground, window);
        var timetable = Timetable.For(ground, window);
        var (start, startedOn) = timetable.RefundStart(ground);
        var refund = ground.Facts.Stage is Stage.MoneyArrived or Stage.Closed
            ? null
            : RefundEstimate.For(ground.Facts.Payment, ground.Facts.Funding, start, startedOn, ground.Book, ground.Calendar);
        return new(window, board, timetable, refund, NextActionRules.For(ground, window, board, refund));
    }
}
