using System.Buffers.Binary;
using System.Text;

namespace AliHelp.Writing.Pdf.Fonts;

/// <summary>
/// The part of a font that one document uses, growing as text is drawn. Every character gets its own code, in order of first use, even if
/// characters share a glyph or have none: so the file always tells which character was meant.
/// </summary>
internal sealed class FontSubset(TrueTypeFont font, string resourceName)
{
    private readonly List<Rune> characters = [];
    private readonly Dictionary<Rune, ushort> codes = [];

    public TrueTypeFont Font { get; } = font;

    /// <summary>The name by which pages refer to it.</summary>
    public string ResourceName { get; } = resourceName;

    /// <summary>The used characters; the first one has code 1, for code 0 belongs to the font's own "missing" glyph.</summary>
    public IReadOnlyList<Rune> Characters => characters;

    /// <summary>The code that draws a character.</summary>
    public ushort CodeOf(Rune character)
    {
        if (!codes.TryGetValue(character, out var code))
        {
            characters.Add(character);
            codes.Add(character, code = (ushort)characters.Count);
        }

        return code;
    }

    /// <summary>A TrueType file in which a character's code is its glyph number, with the tables that PDF asks for (ISO 32000-1, 9.9).</summary>
    public byte[] ToTrueType()
    {
        var glyphs = characters.Select(Font.GlyphOf).Prepend(Font.GlyphAt(0)).ToList();
        var components = new Dictionary<ushort, ushort>();
        using var outlines = new MemoryStream();
        using var offsets = new MemoryStream();
        using var metrics = new MemoryStream();

        // Renumbering a composite glyph appends its parts to the list that is being walked.
        for (var i = 0; i < glyphs.Count; i++)
        {
            WriteInt32(offsets, (int)outlines.Length);
            outlines.Write(WithRenumberedParts(glyphs[i].Outline.Span, PartNumber));
            Pad(outlines);
            WriteInt16(metrics, (short)glyphs[i].Advance);
            WriteInt16(metrics, glyphs[i].LeftBearing);
        }

        WriteInt32(offsets, (int)outlines.Length);

        var count = (ushort)glyphs.Count;
        return Assemble(new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["head"] = Changed("head", 8, 0, 0), // its checksum is filled in last
            ["hhea"] = Changed("hhea", 34, count),
            ["hmtx"] = metrics.ToArray(),
            ["loca"] = offsets.ToArray(),
            ["maxp"] = Changed("maxp", 4, count),
        });

        ushort PartNumber(ushort glyph)
        {
            if (!components.TryGetValue(glyph, out var number))
            {
                components.Add(glyph, number = (ushort)glyphs.Count);
                glyphs.Add(Font.GlyphAt(glyph));
            }

            return number;
        }
    }

    /// <summary>Copies an outline; in a composite one, points its parts at their new numbers (OpenType, "Composite glyph description").</summary>
    private static byte[] WithRenumberedParts(ReadOnlySpan<byte> outline, Func<ushort, ushort> numberOf)
    {
        const int HasWordArguments = 0x0001, HasScale = 0x0008, HasMoreParts = 0x0020, HasTwoScales = 0x0040, HasMatrix = 0x0080;
        var copy = outline.ToArray();
        if (copy.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(copy) >= 0)
            return copy;

        for (int at = 10, flags = HasMoreParts; (flags & HasMoreParts) != 0;)
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(copy.AsSpan(at));
            var part = copy.AsSpan(at + 2, 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, numberOf(BinaryPrimitives.ReadUInt16BigEndian(part)));
            at += 4 + ((flags & HasWordArguments) != 0 ? 4 : 2);
            at += (flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0;
        }

        return copy;
    }

    /// <summary>The font's table with 16-bit values replaced from an offset on.</summary>
    private byte[] Changed(string table, int offset, params ReadOnlySpan<ushort> values)
    {
        var copy = Font.Table(table).ToArray();
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(copy.AsSpan(offset + i * 2), values[i]);
        return copy;
    }

    private static byte[] Assemble(SortedDictionary<string, byte[]> tables)
    {
        const uint TrueTypeVersion = 0x00010000, ChecksumTarget = 0xB1B0AFBA;
        const int HeaderLength = 12, EntryLength = 16, ChecksumInHead = 8;

        // Binary search hints for tables.Count entries.
        var log = (int)Math.Log2(tables.Count);
        var range = (1 << log) * EntryLength;

        using var directory = new MemoryStream();
        using var body = new MemoryStream();
        WriteInt32(directory, (int)TrueTypeVersion);
        foreach (var value in new[] { tables.Count, range, log, tables.Count * EntryLength - range })
            WriteInt16(directory, (short)value);

        var bodyStart = HeaderLength + tables.Count * EntryLength;
        var headStart = 0;
        foreach (var (tag, table) in tables)
        {
            if (tag == "head")
                headStart = bodyStart + (int)body.Length;
            directory.Write(Encoding.ASCII.GetBytes(tag));
            WriteInt32(directory, (int)Checksum(table));
            WriteInt32(directory, bodyStart + (int)body.Length);
            WriteInt32(directory, table.Length);
            body.Write(table);
            Pad(body);
        }

        byte[] file = [.. directory.ToArray(), .. body.ToArray()];
        BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(headStart + ChecksumInHead), unchecked(ChecksumTarget - Checksum(file)));
        return file;
    }

    /// <summary>The sum of the table's 32-bit words, as if it were padded with zeros.</summary>
    private static uint Checksum(byte[] table)
    {
        uint sum = 0;
        for (var i = 0; i < table.Length; i++)
            sum = unchecked(sum + ((uint)table[i] << (24 - i % 4 * 8)));
        return sum;
    }

    private static void Pad(MemoryStream stream)
    {
        while (stream.Length % 4 != 0)
            stream.WriteByte(0);
    }

    private static void WriteInt16(MemoryStream stream, short value)
    {
        Span<byte> bytes = stackalloc byte[2];
        BinaryPrimitives.WriteInt16BigEndian(bytes, value);
        stream.Write(bytes);
    }

    private static void WriteInt32(MemoryStream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        stream.Write(bytes);
    }
}
