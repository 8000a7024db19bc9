using System.Security.Cryptography;
using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Summaries;

/// <summary>Takes the fingerprint of a file while it is read.</summary>
public static class Fingerprints
{
    private const int BufferBytes = 64 * 1024;

    public static Task<Fingerprint?> OfAsync(Stream content, CancellationToken ct) => CopyAsync(content, Stream.Null, long.MaxValue, ct);

    /// <summary>Copies what is read.</summary>
    /// <param name="most">How many bytes at most.</param>
    /// <returns>Null where there were more; then no more than that was copied.</returns>
    public static async Task<Fingerprint?> CopyAsync(Stream content, Stream target, long most, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        var bytes = 0L;
        while (await content.ReadAsync(buffer, ct) is > 0 and var read)
        {
            bytes += read;
            if (bytes > most)
                return null;
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        return new(bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
