using AliHelp.Writing.Pdf.Output;

namespace AliHelp.Writing.Pdf.Layout;

/// <summary>Where text may stand between the page's sides, in points.</summary>
internal readonly record struct Column(double X, double Width)
{
    public double Right => X + Width;

    public Column Inset(double left, double right = 0) => new(X + left, Width - left - right);
}

/// <summary>A tint behind the bands that name it.</summary>
internal sealed class Panel(Column column)
{
    public Column Column { get; } = column;
}

/// <summary>A strip across the page that is never cut: a line of text, a table row, a gap.</summary>
/// <param name="Height">In points.</param>
/// <param name="Draw">Draws it with its top at the given height on the page.</param>
internal sealed record Band(double Height, Action<PageCanvas, double> Draw)
{
    /// <summary>Whether it must not be the last on its page.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether it is mere distance, which a page does not start with.</summary>
    public bool IsGap { get; init; }

    /// <summary>The header row to show again above it where it starts a page.</summary>
    public Band? Header { get; init; }

    /// <summary>The panels it lies on, the outermost first.</summary>
    public IReadOnlyList<Panel> Panels { get; init; } = [];

    public static Band Gap(double height, bool keepWithNext = false) =>
        new(height, (_, _) => { }) { IsGap = true, KeepWithNext = keepWithNext };
}
