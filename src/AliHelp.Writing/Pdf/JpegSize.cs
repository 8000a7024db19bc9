using System.Buffers.Binary;

namespace AliHelp.Writing.Pdf;

/// <summary>What a PDF must know of a JPEG file: its size in pixels and its colour components (1 grey, 3 RGB, 4 CMYK).</summary>
internal readonly record struct JpegSize(int Width, int Height, int Components)
{
    /// <summary>Reads the frame header (ITU-T T.81, B.2.2).</summary>
    /// <exception cref="ArgumentException">The bytes are no JPEG that a PDF can hold.</exception>
    public static JpegSize Read(ReadOnlySpan<byte> file)
    {
        if (file is not [0xFF, 0xD8, ..])
            throw new ArgumentException("A picture must be a JPEG file.");

        for (var at = 2; at + 9 < file.Length && file[at] == 0xFF;)
        {
            var marker = file[at + 1];
            if (marker is 0xC0 or 0xC1 or 0xC2)
            {
                var frame = file[(at + 4)..];
                var size = new JpegSize(BinaryPrimitives.ReadUInt16BigEndian(frame[3..]), BinaryPrimitives.ReadUInt16BigEndian(frame[1..]), frame[5]);
                if (frame[0] == 8 && size is { Width: > 0, Height: > 0, Components: 1 or 3 or 4 })
                    return size;
                break;
            }

            // 0xFF may pad the space before a marker; every other segment tells its length.
            at += marker == 0xFF ? 1 : 2 + BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]);
        }

        throw new ArgumentException("The JPEG has no frame header with 8-bit grey, RGB or CMYK samples.");
    }
}
