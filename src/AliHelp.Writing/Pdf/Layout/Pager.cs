namespace AliHelp.Writing.Pdf.Layout;

/// <summary>A band on its page.</summary>
/// <param name="Top">Points from the page's top.</param>
/// <param name="IsRepeated">Whether it is a header row shown again.</param>
internal sealed record PlacedBand(Band Band, double Top, bool IsRepeated = false)
{
    public double Bottom => Top + Band.Height;
}

/// <summary>Spreads bands over pages.</summary>
internal static class Pager
{
    /// <summary>At least one page, however little there is to show.</summary>
    /// <param name="top">Where bands start on every page, in points from its top.</param>
    /// <param name="bottom">Where they end.</param>
    public static List<List<PlacedBand>> Paginate(IReadOnlyList<Band> bands, double top, double bottom)
    {
        var pages = new List<List<PlacedBand>> { new() };
        var y = top;
        for (var i = 0; i < bands.Count; i++)
        {
            var band = bands[i];
            if (y + HeightToKeep(bands, i, bottom - top) > bottom && pages[^1].Count > 0)
            {
                pages.Add([]);
                y = top;
            }

            if (pages[^1].Count == 0)
            {
                if (band.IsGap)
                    continue;
                if (band.Header is { } header)
                    Place(header, isRepeated: true);
            }

            Place(band, isRepeated: false);
        }

        return pages;

        void Place(Band band, bool isRepeated)
        {
            pages[^1].Add(new PlacedBand(band, y, isRepeated));
            y += band.Height;
        }
    }

    /// <summary>The height of a band with all that must stay with it; of the band alone if no page could hold them together.</summary>
    private static double HeightToKeep(IReadOnlyList<Band> bands, int first, double pageHeight)
    {
        var height = bands[first].Height;
        for (var i = first; bands[i].KeepWithNext && i + 1 < bands.Count; i++)
            height += bands[i + 1].Height;
        return height <= pageHeight ? height : bands[first].Height;
    }
}
