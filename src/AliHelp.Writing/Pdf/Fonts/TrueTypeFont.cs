using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace AliHelp.Writing.Pdf.Fonts;

/// <summary>One drawn character of a font. Lengths are font units.</summary>
/// <param name="Outline">Its description in the <c>glyf</c> table; empty if nothing is drawn.</param>
internal readonly record struct Glyph(ReadOnlyMemory<byte> Outline, ushort Advance, short LeftBearing);

/// <summary>A whole font with TrueType outlines, read from the tables that a PDF needs (OpenType 1.9.1).</summary>
internal sealed class TrueTypeFont
{
    private const int WhiteSquare = 0x25A1;
    private static readonly Lazy<TrueTypeFont> LoadedRegular = new(() => Load("Pretendard-Regular"));
    private static readonly Lazy<TrueTypeFont> LoadedBold = new(() => Load("Pretendard-Bold"));

    private readonly Dictionary<string, byte[]> tables;
    private readonly Dictionary<int, ushort> glyphOfCodePoint;
    private readonly int unitsPerEm;
    private readonly int advanceCount;

    public TrueTypeFont(string name, byte[] woff)
    {
        Name = name;
        tables = Woff.ReadTables(woff);
        unitsPerEm = UInt16("head", 18);
        advanceCount = UInt16("hhea", 34);
        glyphOfCodePoint = ReadCharacterMap();
        if (Int16("head", 50) != 1)
            throw new InvalidDataException($"{name} has short glyph offsets; only long ones are read.");
    }

    public static TrueTypeFont Regular => LoadedRegular.Value;

    public static TrueTypeFont Bold => LoadedBold.Value;

    public string Name { get; }

    /// <summary>Height above the baseline that a line needs, in thousandths of the type size.</summary>
    public int Ascent => Thousandths(Int16("hhea", 4));

    /// <summary>Depth below the baseline that a line needs, in thousandths of the type size; negative.</summary>
    public int Descent => Thousandths(Int16("hhea", 6));

    /// <summary>Height of a capital letter, in thousandths of the type size.</summary>
    public int CapitalHeight => Thousandths(Int16("OS/2", 88));

    /// <summary>Left, bottom, right and top of the box around all glyphs, in thousandths of the type size.</summary>
    public IEnumerable<int> Bounds => Enumerable.Range(0, 4).Select(side => Thousandths(Int16("head", 36 + side * 2)));

    /// <summary>The table as the font has it.</summary>
    public ReadOnlySpan<byte> Table(string tag) => tables[tag];

    /// <summary>What to draw for a character: its glyph, a square if the font lacks it, or nothing if it only steers its neighbours.</summary>
    public Glyph GlyphOf(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        // Joiners, direction marks, soft hyphens: the font would show some of them.
        UnicodeCategory.Format => default,
        var _ when glyphOfCodePoint.TryGetValue(character.Value, out var glyph) => GlyphAt(glyph),
        // Variation selectors and accents on letters that it lacks.
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => default,
        _ => GlyphAt(glyphOfCodePoint[WhiteSquare]),
    };

    public Glyph GlyphAt(int glyph)
    {
        var start = Int32("loca", glyph * 4);
        var end = Int32("loca", (glyph + 1) * 4);

        // The last glyphs share one advance and only list their bearings.
        var measured = Math.Min(glyph, advanceCount - 1);
        var bearing = glyph < advanceCount ? glyph * 4 + 2 : advanceCount * 4 + (glyph - advanceCount) * 2;
        return new Glyph(tables["glyf"].AsMemory(start, end - start), UInt16("hmtx", measured * 4), Int16("hmtx", bearing));
    }

    /// <summary>A character's advance in thousandths of the type size; rounded, so that what is measured is what the file declares.</summary>
    public int WidthOf(Rune character) => Thousandths(GlyphOf(character).Advance);

    /// <summary>A length in font units as thousandths of the type size.</summary>
    private int Thousandths(int units) => (int)Math.Round(units * 1000.0 / unitsPerEm);

    /// <summary>Reads the full Unicode map: platform 3, encoding 10, format 12.</summary>
    private Dictionary<int, ushort> ReadCharacterMap()
    {
        var map = Enumerable.Range(0, UInt16("cmap", 2))
            .Where(i => UInt16("cmap", 4 + i * 8) == 3 && UInt16("cmap", 6 + i * 8) == 10)
            .Select(i => Int32("cmap", 8 + i * 8))
            .Single(offset => UInt16("cmap", offset) == 12);

        var glyphs = new Dictionary<int, ushort>();
        for (var group = 0; group < Int32("cmap", map + 12); group++)
        {
            var at = map + 16 + group * 12;
            var (first, last, glyph) = (Int32("cmap", at), Int32("cmap", at + 4), Int32("cmap", at + 8));
            for (var codePoint = first; codePoint <= last; codePoint++)
                glyphs[codePoint] = (ushort)(glyph + codePoint - first);
        }

        return glyphs;
    }

    private ushort UInt16(string table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(tables[table].AsSpan(offset));

    private short Int16(string table, int offset) => BinaryPrimitives.ReadInt16BigEndian(tables[table].AsSpan(offset));

    private int Int32(string table, int offset) => BinaryPrimitives.ReadInt32BigEndian(tables[table].AsSpan(offset));

    private static TrueTypeFont Load(string name)
    {
        using var resource = typeof(TrueTypeFont).Assembly.GetManifestResourceStream($"{name}.woff")
            ?? throw new FileNotFoundException($"The font {name}.woff is not embedded.");
        var file = new byte[resource.Length];
        resource.ReadExactly(file);
        return new TrueTypeFont(name, file);
    }
}
