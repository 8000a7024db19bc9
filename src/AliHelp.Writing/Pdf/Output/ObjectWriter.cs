using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace AliHelp.Writing.Pdf.Output;

/// <summary>Points at an object of the file.</summary>
internal readonly record struct Reference(int Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number} 0 R");
}

/// <summary>Writes numbered objects, then the table that says where each one starts (ISO 32000-1, 7.5).</summary>
internal sealed class ObjectWriter
{
    private readonly ArrayBufferWriter<byte> file = new();
    private readonly List<int> offsets = [];

    public ObjectWriter()
    {
        // The second line tells transfer programs that the file is binary.
        Write("%PDF-1.7\n%");
        file.Write("\u00E2\u00E3\n"u8);
    }

    /// <summary>A number for an object that others refer to before it is written.</summary>
    public Reference Reserve()
    {
        offsets.Add(0);
        return new Reference(offsets.Count);
    }

    public Reference Add(string value)
    {
        var reference = Reserve();
        Set(reference, value);
        return reference;
    }

    public void Set(Reference reference, string value)
    {
        Start(reference);
        Write($"{value}\nendobj\n");
    }

    /// <summary>Adds a stream whose dictionary has these entries besides its length; deflates it unless the entries name a filter of their own.</summary>
    public Reference AddStream(string entries, ReadOnlySpan<byte> data, bool deflate = true)
    {
        var content = deflate ? Deflate(data) : data;
        var reference = Reserve();
        Start(reference);
        Write(string.Create(CultureInfo.InvariantCulture, $"<< {entries} {(deflate ? "/Filter /FlateDecode " : "")}/Length {content.Length} >>\nstream\n"));
        file.Write(content);
        Write("\nendstream\nendobj\n");
        return reference;
    }

    /// <summary>Closes the file. Its identifier is a hash of all before it, so equal documents are equal files.</summary>
    public byte[] Finish(Reference catalog, Reference information)
    {
        var identifier = Convert.ToHexString(SHA256.HashData(file.WrittenSpan).AsSpan(0, 16));
        var tableStart = file.WrittenCount;
        var table = new StringBuilder().Append(CultureInfo.InvariantCulture, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets)
            table.Append(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {offsets.Count + 1} /Root {catalog} /Info {information} /ID [<{identifier}> <{identifier}>] >>\n");
        table.Append(CultureInfo.InvariantCulture, $"startxref\n{tableStart}\n%%EOF\n");
        Write(table.ToString());
        return file.WrittenSpan.ToArray();
    }

    private void Start(Reference reference)
    {
        offsets[reference.Number - 1] = file.WrittenCount;
        Write(string.Create(CultureInfo.InvariantCulture, $"{reference.Number} 0 obj\n"));
    }

    private void Write(string ascii) => file.Write(Encoding.ASCII.GetBytes(ascii));

    private static byte[] Deflate(ReadOnlySpan<byte> data)
    {
        using var packed = new MemoryStream();
        using (var deflater = new ZLibStream(packed, CompressionLevel.SmallestSize))
            deflater.Write(data);
        return packed.ToArray();
    }
}
