using System.IO.Compression;
using System.Text;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Summaries;

public sealed class EvidenceZipTests
{
    private static readonly CaseSummary Summary = Examples.Summary(ExampleFiles.WithFiles, Texts.Korean);

    [Fact]
    public async Task The_archive_holds_the_summary_the_index_and_every_file_under_a_name_that_tells_what_it_is()
    {
        using var archive = new ZipArchive(await WriteAsync());

        Assert.Equal(
            [
                "summary.pdf", "summary.txt", "summary.json", "index.txt",
                "evidence/01-damage-photo.jpg", "evidence/02-order-page-screenshot.png", "evidence/03-receipt.pdf", "evidence/04-seller-chat-log.txt",
                "evidence/05-other.mov", "evidence/06-failure-video.mp4",
            ],
            archive.Entries.Select(entry => entry.FullName));
        Assert.Equal(ExampleFiles.Content(5), Bytes(archive, "evidence/05-other.mov"));
        Assert.Equal(SummaryJson.Write(Summary), Encoding.UTF8.GetString(Bytes(archive, "summary.json")));
        Assert.Equal(new DateTime(2026, 11, 22, 15, 30, 0), archive.GetEntry("evidence/03-receipt.pdf")!.LastWriteTime.DateTime);
    }

    [Fact]
    public async Task The_index_tells_in_both_languages_what_when_what_it_proves_and_the_fingerprints()
    {
        using var archive = new ZipArchive(await WriteAsync());
        var index = Encoding.UTF8.GetString(Bytes(archive, "index.txt"));

        foreach (var texts in new[] { Texts.Korean, Texts.English })
        {
            Assert.Contains(texts.Choices.Name(EvidenceItem.DamagePhoto), index, StringComparison.Ordinal);
            Assert.Contains(texts.Plan.Evidence.Shows(EvidenceItem.DamagePhoto), index, StringComparison.Ordinal);
            Assert.Contains(texts.Plan.Evidence.DoesNotProve(EvidenceItem.DamagePhoto)!, index, StringComparison.Ordinal);
            Assert.Contains(texts.Dates.Moment(new(2026, 11, 22, 15, 30, 0)), index, StringComparison.Ordinal);
            Assert.Contains(texts.Locker.TellsPlace, index, StringComparison.Ordinal);
        }

        Assert.Contains("집에서.mov", index, StringComparison.Ordinal);
        Assert.All(Summary.Case.Files, file => Assert.Contains(file.Kept.Sha256, index, StringComparison.Ordinal));
        // Only pictures were made anew.
        Assert.Equal(2, index.Split("받은 파일: ").Length - 1);
    }

    [Fact]
    public async Task The_case_comes_back_with_its_files()
    {
        await using var imported = (await ImportedCase.OpenAsync(await WriteAsync(), default)).Case!;

        Assert.True(imported.HasContents);
        Assert.Equal(ExampleFiles.WithFiles.Files, imported.File.Files);
        Assert.Equal((ExampleFiles.WithFiles.Id, ExampleFiles.WithFiles.CreatedAt), (imported.File.Id, imported.File.CreatedAt));
        Assert.True(ExampleFiles.WithFiles.Shown!.IsSameAs(imported.File.Shown!));
        foreach (var file in imported.File.Files)
        {
            using var content = new MemoryStream();
            Assert.Null(await imported.CopyAsync(file, content, default));
            Assert.Equal(ExampleFiles.Content(file.Number), content.ToArray());
        }
    }

    [Fact]
    public async Task A_summary_alone_comes_back_without_the_contents()
    {
        await using var imported = (await ImportedCase.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(SummaryJson.Write(Summary))), default)).Case!;

        Assert.False(imported.HasContents);
        Assert.Equal(6, imported.File.Files.Count);
        Assert.Equal(ImportFault.Changed, await imported.CopyAsync(imported.File.Files[0], Stream.Null, default));
    }

    [Theory]
    [InlineData("evidence/01-damage-photo.jpg", "bit")]
    [InlineData("evidence/01-damage-photo.jpg", "longer")]
    [InlineData("evidence/01-damage-photo.jpg", "shorter")]
    [InlineData("evidence/01-damage-photo.jpg", "gone")]
    public async Task A_file_that_is_not_the_one_that_was_written_is_found(string name, string change)
    {
        var archive = await WriteAsync();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Update, leaveOpen: true))
        {
            var bytes = Bytes(zip, name);
            zip.GetEntry(name)!.Delete();
            byte[]? changed = change switch
            {
                "bit" => [.. bytes[..^1], (byte)(bytes[^1] ^ 1)],
                "longer" => [.. bytes, 0],
                "shorter" => bytes[..^1],
                _ => null,
            };
            if (changed is not null)
            {
                await using var entry = zip.CreateEntry(name).Open();
                await entry.WriteAsync(changed);
            }
        }

        archive.Position = 0;
        await using var imported = (await ImportedCase.OpenAsync(archive, default)).Case!;
        Assert.Equal(ImportFault.Changed, await imported.CopyAsync(imported.File.Files[0], Stream.Null, default));
        Assert.Null(await imported.CopyAsync(imported.File.Files[1], Stream.Null, default));
    }

    [Fact]
    public async Task Whatever_is_cut_off_is_told_to_be_broken_or_not_ours()
    {
        var whole = (await WriteAsync()).ToArray();
        for (var length = 0; length < whole.Length; length += 97)
        {
            var (opened, fault) = await ImportedCase.OpenAsync(new MemoryStream(whole[..length]), default);
            Assert.Null(opened);
            Assert.True(fault is ImportFault.Broken or ImportFault.NotOurs, $"{length}: {fault}");
        }
    }

    [Fact]
    public async Task A_flipped_byte_anywhere_never_throws()
    {
        var whole = (await WriteAsync()).ToArray();
        for (var at = 0; at < whole.Length; at += 61)
        {
            var flipped = whole.ToArray();
            flipped[at] ^= 0xFF;
            var (opened, fault) = await ImportedCase.OpenAsync(new MemoryStream(flipped), default);
            Assert.True(opened is null == fault is not null);
            if (opened is null)
                continue;
            foreach (var file in opened.File.Files)
                await opened.CopyAsync(file, Stream.Null, default);
            await opened.DisposeAsync();
        }
    }

    [Fact]
    public async Task An_archive_of_something_else_and_a_summary_of_another_format_are_told_apart()
    {
        Assert.Equal(ImportFault.NotOurs, (await ImportedCase.OpenAsync(Archive(("a.txt", "a")), default)).Fault);
        Assert.Equal(ImportFault.NotOurs, (await ImportedCase.OpenAsync(Archive(("summary.json", "a")), default)).Fault);
        Assert.Equal(ImportFault.OtherVersion, (await ImportedCase.OpenAsync(Archive(("summary.json", """{"schema": 2}""")), default)).Fault);
        Assert.Equal(ImportFault.NotOurs, (await ImportedCase.OpenAsync(new MemoryStream([0xFF, 0xFE, 1]), default)).Fault);
        Assert.Equal(ImportFault.NotOurs, (await ImportedCase.OpenAsync(new MemoryStream(), default)).Fault);
        var endless = new string(' ', ImportedCase.MaxSummaryBytes + 1);
        Assert.Equal(ImportFault.NotOurs, (await ImportedCase.OpenAsync(Archive(("summary.json", endless)), default)).Fault);
        Assert.Equal(ImportFault.NotOurs, (await ImportedCase.OpenAsync(new MemoryStream(Encoding.UTF8.GetBytes(new string('[', 100_000))), default)).Fault);
    }

    private static MemoryStream Archive(params (string Name, string Text)[] entries)
    {
        var archive = new MemoryStream();
        using (var zip = new ZipArchive(archive, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in entries)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(text);
            }

        archive.Position = 0;
        return archive;
    }

    private static async Task<MemoryStream> WriteAsync()
    {
        var archive = new MemoryStream();
        await EvidenceZip.WriteAsync(
            Summary, async (number, target, ct) => await target.WriteAsync(ExampleFiles.Content(number), ct), archive, CancellationToken.None);
        archive.Position = 0;
        return archive;
    }

    private static byte[] Bytes(ZipArchive archive, string name)
    {
        using var content = new MemoryStream();
        using var entry = archive.GetEntry(name)!.Open();
        entry.CopyTo(content);
        return content.ToArray();
    }
}
