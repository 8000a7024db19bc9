namespace AliHelp.Writing.Pdf.Layout;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class TableColumns
{
    /// <param name="natural">What each column would take without wrapping.</param>
    /// <param name="least">What each column needs to keep its words whole.</param>
    /// <param name="width">The width to share; the result fills it.</param>
    public static double[] Share(double[] natural, double[] least, double width)
    {
        if (natural.Sum() <= width)
            return [.. natural.Select(column => column + (width - natural.Sum()) / natural.Length)];
        if (least.Sum() >= width)
            return [.. least.Select(column => column * width / least.Sum())];

        // Raise one level for all: a column stops at what it wants, and only the long ones wrap.
        var (low, high) = (0.0, width);
        while (high - low > 0.01)
        {
            var level = (low + high) / 2;
            (low, high) = At(level).Sum() > width ? (low, level) : (level, high);
        }

        return At(low);

        double[] At(double level) => [.. natural.Zip(least, (most, few) => Math.Clamp(level, few, most))];
    }
}
