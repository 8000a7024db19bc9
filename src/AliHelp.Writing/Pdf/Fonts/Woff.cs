using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace AliHelp.Writing.Pdf.Fonts;

/// <summary>Unpacks a WOFF 1.0 file (W3C Recommendation, 13 December 2012), which is a font with every table deflated on its own.</summary>
internal static class Woff
{
    private const uint Signature = 0x774F4646; // "wOFF"
    private const int HeaderLength = 44;
    private const int EntryLength = 20;

    /// <summary>The font's tables by their four-letter tag.</summary>
    /// <exception cref="InvalidDataException">The file is not WOFF 1.0.</exception>
    public static Dictionary<string, byte[]> ReadTables(byte[] file)
    {
        if (BinaryPrimitives.ReadUInt32BigEndian(file) != Signature)
            throw new InvalidDataException("The font is not a WOFF 1.0 file.");

        var tables = new Dictionary<string, byte[]>();
        var count = BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(12));
        for (var i = 0; i < count; i++)
        {
            var entry = file.AsSpan(HeaderLength + i * EntryLength, EntryLength);
            var offset = BinaryPrimitives.ReadInt32BigEndian(entry[4..]);
            var packedLength = BinaryPrimitives.ReadInt32BigEndian(entry[8..]);
            var table = new byte[BinaryPrimitives.ReadInt32BigEndian(entry[12..])];

            // A table that deflating would not shorten is stored as it is.
            if (packedLength == table.Length)
            {
                file.AsSpan(offset, packedLength).CopyTo(table);
            }
            else
            {
                using var unpacked = new ZLibStream(new MemoryStream(file, offset, packedLength), CompressionMode.Decompress);
                unpacked.ReadExactly(table);
            }

            tables.Add(Encoding.ASCII.GetString(entry[..4]), table);
        }

        return tables;
    }
}
