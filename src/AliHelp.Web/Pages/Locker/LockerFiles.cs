using System.Net.Mime;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Web.Hosting;
using AliHelp.Web.Locker;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Summaries;

namespace AliHelp.Web.Pages.Locker;

/// <summary>
/// Hands out what is kept, part by part. Pictures were made anew here and are shown; anything else is kept as it came and only saved,
/// under a type that is fixed, so that no browser runs what somebody hid in it.
/// </summary>
internal static class LockerFiles
{
    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        var evidence = routes.MapGroup("/cases/{id}").ExcludeFromDescription();
        evidence.MapGet("evidence/{number:int}", (string id, int number, CaseOwner owner, EvidenceStore store, HttpResponse response, CancellationToken ct) =>
            SendAsync(id, number, Rendition.Kept, owner, store, response, ct));
        evidence.MapGet("evidence/{number:int}/thumbnail", (string id, int number, CaseOwner owner, EvidenceStore store, HttpResponse response, CancellationToken ct) =>
            SendAsync(id, number, Rendition.Thumbnail, owner, store, response, ct));
        evidence.MapGet("evidence.zip", SendAllAsync);
    }

    private static async Task<IResult> SendAsync(
        string id, int number, Rendition rendition, CaseOwner owner, EvidenceStore store, HttpResponse response, CancellationToken ct)
    {
        if (owner.Known is not { } visitor || await store.FindAsync(visitor, id, number, ct) is not { } file)
            return Results.NotFound();
        if (rendition is Rendition.Thumbnail && file.Picture is null)
            return Results.NotFound();
        if (rendition is Rendition.Kept)
            response.ContentLength = file.Kept.Bytes;
        var type = rendition is Rendition.Thumbnail ? MediaTypeNames.Image.Jpeg : TypeOf(file.Kind);
        // A name makes it an attachment.
        var name = file.Picture is null ? Path.GetFileName(EvidenceZip.PathOf(file)) : null;
        return Results.Stream(target => store.CopyAsync(visitor, id, number, rendition, target, ct), type, name);
    }

    private static async Task<IResult> SendAllAsync(
        string id, CaseStore cases, EvidenceStore store, CaseOwner owner, Adviser adviser, HttpResponse response, CancellationToken ct)
    {
        if (owner.Known is not { } visitor || await cases.FindAsync(visitor, id, ct) is not { Path.IsComplete: true } file)
            return Results.NotFound();
        var summary = await adviser.AdviseWithPicturesAsync(visitor, file, ct);
        // Written out first: then its size is known, and whatever goes wrong is told before the first byte is sent.
        var archive = TemporaryFile.Create();
        response.RegisterForDisposeAsync(archive);
        await EvidenceZip.WriteAsync(
            summary, (number, entry, stop) => store.CopyAsync(visitor, id, number, Rendition.Kept, entry, stop), archive, ct);
        archive.Position = 0;
        return Results.Stream(archive, MediaTypeNames.Application.Zip, $"AliHelp-{id[..4]}-evidence.zip");
    }

    private static string TypeOf(FileKind kind) => kind switch
    {
        FileKind.Jpeg => MediaTypeNames.Image.Jpeg,
        FileKind.Png => MediaTypeNames.Image.Png,
        FileKind.Pdf => MediaTypeNames.Application.Pdf,
        FileKind.Text => "text/plain; charset=utf-8",
        FileKind.Mp4 => "video/mp4",
        FileKind.Mov => "video/quicktime",
    };
}
