using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using AliHelp.Writing.Pdf.Fonts;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>Writes a font subset as a composite font whose codes are glyph numbers (ISO 32000-1, 9.7), with the way back to Unicode.</summary>
internal static class FontObjects
{
    private const int EntriesPerBlock = 100; // the most a CMap block may have

    public static Reference Write(ObjectWriter objects, FontSubset subset)
    {
        var font = subset.Font;
        var name = $"{Prefix(subset)}+{font.Name}";
        var program = subset.ToTrueType();
        var file = objects.AddStream(string.Create(CultureInfo.InvariantCulture, $"/Length1 {program.Length}"), program);
        var descriptor = objects.Add(string.Create(
            CultureInfo.InvariantCulture,
            $"<< /Type /FontDescriptor /FontName /{name} /Flags 4 /FontBBox {PdfSyntax.Array(font.Bounds)} /ItalicAngle 0 /Ascent {font.Ascent} /Descent {font.Descent} /CapHeight {font.CapitalHeight} /StemV 80 /FontFile2 {file} >>"));
        var widths = PdfSyntax.Array(subset.Characters.Select(font.WidthOf));
        var descendant = objects.Add(
            $"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            + $"/FontDescriptor {descriptor} /CIDToGIDMap /Identity /DW 0 /W [1 {widths}] >>");
        var toUnicode = objects.AddStream("", Encoding.ASCII.GetBytes(UnicodeMap(subset)));
        return objects.Add(
            $"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{descendant}] /ToUnicode {toUnicode} >>");
    }

    /// <summary>Six letters that differ between subsets of different characters (ISO 32000-1, 9.6.4).</summary>
    private static string Prefix(FontSubset subset)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(subset.Characters)));
        return string.Concat(hash.Take(6).Select(value => (char)('A' + value % 26)));
    }

    private static string UnicodeMap(FontSubset subset)
    {
        var map = new StringBuilder("""
            /CIDInit /ProcSet findresource begin 12 dict begin begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def /CMapType 2 def
            1 begincodespacerange <0000> <FFFF> endcodespacerange

            """);
        foreach (var block in subset.Characters.Index().Chunk(EntriesPerBlock))
        {
            map.Append(CultureInfo.InvariantCulture, $"{block.Length} beginbfchar\n");
            foreach (var (index, character) in block)
                map.Append(CultureInfo.InvariantCulture, $"<{index + 1:X4}> <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(character.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap CMapName currentdict /CMap defineresource pop end end").ToString();
    }
}
