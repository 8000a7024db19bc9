using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>Which answers would change the window: it is decided again with each, and only a difference is told.</summary>
internal static class WhatIfRules
{
    public static IReadOnlyList<WhatIf> For(Ground ground, DisputeWindow window) =>
        ground.Facts is { IsBeforeDispute: true, Stage: not Stage.NotShipped }
        ? [.. Enum.GetValues<WindowChange>().Select(change => Try(change, ground, window)).OfType<WhatIf>()]
        : [];

    private static WhatIf? Try(WindowChange change, Ground ground, DisputeWindow window)
    {
        if (Changed(ground.Facts, change, ground.Today) is not { } facts)
            return null;
        var changed = DisputeWindow.For(ground with { Facts = facts });
        return (changed.State, changed.ActBy) == (window.State, window.ActBy)
            ? null
            : new(change, changed.State, changed.ActBy is { } end ? DateOnly.FromDateTime(end) : null);
    }

    /// <summary>The facts with the change; null where it cannot happen any more.</summary>
    private static CaseFacts? Changed(CaseFacts facts, WindowChange change, DateOnly today) => change switch
    {
        WindowChange.ButtonSeen => facts with { DisputeButton = DisputeButton.Present },
        WindowChange.ButtonGone => facts with { DisputeButton = DisputeButton.Absent },
        WindowChange.ReceiptConfirmedToday when facts is { ReceiptConfirmedOn: null, Received: true } => facts with { ReceiptConfirmedOn = today },
        WindowChange.ReceivedToday when facts is { DeliveredOn: null, ReceiptConfirmedOn: null, Received: not true } =>
            facts with { Received = true, DeliveredOn = today },
        WindowChange.ReceiptConfirmedToday or WindowChange.ReceivedToday => null,
    };
}
