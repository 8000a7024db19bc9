using AliHelp.Writing.Pdf.Output;

namespace AliHelp.Writing.Pdf.Layout;

/// <summary>A colour of the screen, written as PDF's three numbers from 0 to 1.</summary>
internal readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public override string ToString() => PdfSyntax.Numbers(Red / 255.0, Green / 255.0, Blue / 255.0);
}

/// <summary>A rectangle in points, from the page's top left corner.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Bottom => Y + Height;
}

/// <summary>How a piece of text is set; lengths in points.</summary>
internal sealed record TextStyle(double Size, double LineHeight, Colour Colour, bool Bold = false);

/// <summary>Every measure and colour of a page, in one place. All inks reach 7:1 on white, the accent 6:1.</summary>
internal static class Look
{
    // ISO 216 A4 in points.
    public const double PageWidth = 595.28;
    public const double PageHeight = 841.89;
    public const double SideMargin = 58;
    public const double TopMargin = 60;
    public const double BottomMargin = 40;
    public const double FooterGap = 18;
    public const double PageNumberWidth = 60;
    public const double Indent = 16;
    public const double ItemGap = 3;
    public const double CellPadding = 5;
    public const double ColumnGap = 14;
    public const double PanelPadding = 14;
    public const double PanelBar = 3;
    public const double Hairline = 0.6;
    public const double CheckBoxSize = 9;
    public const double ExhibitSide = 72;
    public const double ExhibitGap = 10;

    /// <summary>A table row of more lines than this may continue on the next page.</summary>
    public const int LinesKeptTogether = 16;

    public static readonly Colour Ink = new(0x1C, 0x1F, 0x23);
    public static readonly Colour Muted = new(0x4E, 0x55, 0x5E);
    public static readonly Colour Accent = new(0x0A, 0x6B, 0x5E);
    public static readonly Colour Tint = new(0xEC, 0xF6, 0xF3);
    public static readonly Colour Line = new(0xD5, 0xDA, 0xDD);

    public static readonly TextStyle Body = new(10.5, 16.5, Ink);
    public static readonly TextStyle Lead = new(13, 20, Ink);
    public static readonly TextStyle Note = new(9, 13.5, Muted);
    public static readonly TextStyle FactLabel = Body with { Colour = Muted };
    public static readonly TextStyle Cell = new(9.5, 14, Ink);
    public static readonly TextStyle ColumnHeader = new(9, 14, Accent, Bold: true);
    public static readonly TextStyle Caption = new(9.5, 15, Muted);
    public static readonly TextStyle Footer = new(8, 11, Muted);

    public static Column Page => new(SideMargin, PageWidth - 2 * SideMargin);

    public static TextStyle HeadingOf(int level) => level switch
    {
        1 => new TextStyle(22, 30, Accent, Bold: true),
        2 => new TextStyle(14, 20, Accent, Bold: true),
        _ => new TextStyle(11.5, 17, Ink, Bold: true),
    };

    public static TextStyle Of(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Body => Body,
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Note => Note,
    };

    /// <summary>The room between two blocks.</summary>
    public static double Between(PdfBlock above, PdfBlock below) => (above, below) switch
    {
        (Space, _) or (_, Space) => 0,
        (Heading { Level: 1 }, _) => 12,
        (Heading, Heading) => 8,
        (Heading, _) => 6,
        (_, Heading { Level: 1 }) => 30,
        (_, Heading { Level: 2 }) => 22,
        (_, Heading) => 15,
        (_, Divider) or (Divider, _) => 12,
        (Table or FactList or Callout or Picture, _) or (_, Table or FactList or Callout or Picture) => 12,
        _ => 7,
    };
}
