using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Writing.Summaries;

namespace AliHelp.Web.Locker;

/// <summary>The one place where a file that somebody sends becomes evidence: recognized, made safe, and kept.</summary>
public sealed class EvidenceLocker(EvidenceStore store, Pictures pictures, EvidenceLimits limits, TimeProvider time)
{
    private const int LongestName = 100;

    public EvidenceLimits Limits => limits;

    /// <param name="item">What on the shot list it is; null for anything else.</param>
    /// <returns>Why the file is not kept; null when it is.</returns>
    public async Task<FileFault?> KeepAsync(OwnerId owner, string caseId, EvidenceItem? item, IFormFile sent, CancellationToken ct)
    {
        if (sent.Length == 0)
            return FileFault.Empty;
        if (sent.Length > limits.FileBytes)
            return FileFault.TooLarge;

        await using var source = sent.OpenReadStream();
        var original = (await Fingerprints.OfAsync(source, ct))!;
        await using var target = TemporaryFile.Create();
        var (made, fault) = await MakeAsync(source, target, ct);
        if (made is null)
            return fault;
        var kept = made.Content == source ? original : (await FingerprintOf(target, ct))!;
        made.Content.Position = 0;
        return await store.AddAsync(
            owner,
            caseId,
            new(new(0, item, made.Kind, Clean(sent.FileName), kept, original, time.GetUtcNow(), made.Size, made.TellsPlace), made.Content, made.Thumbnail),
            ct);
    }

    /// <summary>Examines a file that was evidence elsewhere, as strictly as one that is sent.</summary>
    /// <param name="file">What its archive says of it; its fingerprint was checked.</param>
    /// <returns>Null where it is not what we would have kept.</returns>
    public async Task<NewEvidence?> AcceptAsync(EvidenceFile file, Stream content, CancellationToken ct)
    {
        var recognized = await FileContent.RecognizeAsync(content, ct);
        var picture = file.Kind is FileKind.Jpeg or FileKind.Png ? await pictures.AcceptAsync(recognized, content, ct) : null;
        var made = picture is not null
            ? new Made(picture.Kind, content, picture.Size, picture.Thumbnail)
            : IsPicture(recognized) ? null : (await MakeAsync(content, Stream.Null, ct)).Made;
        if (made is null || made.Kind != file.Kind || file.Kept.Bytes is 0 || file.Kept.Bytes > limits.FileBytes)
            return null;
        content.Position = 0;
        return new(file with { Name = Clean(file.Name), Picture = made.Size, TellsPlace = made.TellsPlace }, content, made.Thumbnail);
    }

    private sealed record Made(FileKind Kind, Stream Content, PictureSize? Size = null, byte[]? Thumbnail = null, bool TellsPlace = false);

    private async Task<(Made? Made, FileFault? Fault)> MakeAsync(Stream source, Stream target, CancellationToken ct)
    {
        var content = await FileContent.RecognizeAsync(source, ct);
        switch (content)
        {
            case Content.Jpeg or Content.Png or Content.Webp or Content.Heic:
                var (picture, fault) = await pictures.RemakeAsync(content, source, target, ct);
                return picture is null ? (null, fault) : (new(picture.Kind, target, picture.Size, picture.Thumbnail), null);
            case Content.Pdf:
                return await FileContent.IsWholePdfAsync(source, ct) ? (new(FileKind.Pdf, source), null) : (null, FileFault.Damaged);
            case Content.Mp4 or Content.Mov:
                var (isWhole, tellsPlace) = await FileContent.InspectVideoAsync(source, ct);
                var kind = content is Content.Mov ? FileKind.Mov : FileKind.Mp4;
                return isWhole ? (new(kind, source, TellsPlace: tellsPlace), null) : (null, FileFault.Damaged);
            default:
                return await PlainTextFile.FaultOfAsync(source, ct) is { } other ? (null, other) : (new(FileKind.Text, source), null);
        }
    }

    private static bool IsPicture(Content content) => content is Content.Jpeg or Content.Png or Content.Webp or Content.Heic;

    private static Task<Fingerprint?> FingerprintOf(Stream content, CancellationToken ct)
    {
        content.Position = 0;
        return Fingerprints.OfAsync(content, ct);
    }

    /// <summary>The bare name, without folders and without letters that steer text instead of being seen.</summary>
    private static string Clean(string name)
    {
        var bare = PlainText.Read(name[(name.LastIndexOfAny(['/', '\\']) + 1)..]) ?? "?";
        if (bare.Length <= LongestName)
            return bare;
        var end = LongestName - 1;
        return $"{bare[..(char.IsHighSurrogate(bare[end - 1]) ? end - 1 : end)]}…";
    }
}
