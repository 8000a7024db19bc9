using System.Net;
using System.Security.Cryptography;
using System.Text;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Writing.Summaries;
using Microsoft.Data.Sqlite;
using UglyToad.PdfPig;

namespace AliHelp.Web.Tests.Locker;

/// <summary>What the evidence locker is for: everything in, everything out, everything elsewhere, and no place told on the way.</summary>
public sealed class EvidenceJourneyTests
{
    private static readonly EvidenceItem[] Shots =
    [
        EvidenceItem.ShippingLabelPhoto, EvidenceItem.OuterBoxPhoto, EvidenceItem.ContentsPhoto, EvidenceItem.DamagePhoto, EvidenceItem.DamagePhoto,
        EvidenceItem.DamagePhoto, EvidenceItem.OuterBoxPhoto, EvidenceItem.OrderPageScreenshot,
    ];

    [Fact]
    public async Task Eight_photos_a_PDF_and_a_chat_log_are_kept_handed_out_deleted_and_brought_in_elsewhere_with_nothing_lost_and_no_place_told()
    {
        await using var here = new AppFixture();
        var visit = await LockerVisit.BeginAsync(here);
        await visit.Wizard.HappenAsync(visit.Id, new DisputeOpened(new(2026, 11, 20)), new NoteAdded(new(2026, 11, 21), "판매자가 기다리래요"));
        List<SentFile> files =
        [
            .. Shots.Select((item, i) => LockerVisit.For(item, $"IMG_{i + 1}.jpg", FileSamples.Photo(i + 1))),
            LockerVisit.For(EvidenceItem.Receipt, "영수증.pdf", FileSamples.Pdf),
            LockerVisit.For(EvidenceItem.SellerChatLog, "chat.txt", FileSamples.Chat),
        ];
        Assert.All(files.Take(8), file => Assert.True(FileSamples.HasHiddenData(file.Bytes)));

        var page = await visit.SendAsync(files);
        Assert.Contains("파일 10개를 넣었어요.", page.QuerySelector(".notice.good")!.TextContent, StringComparison.Ordinal);
        var kept = await visit.KeptAsync();
        Assert.Equal(10, kept.Count);
        Assert.Equal(Shots.Concat([EvidenceItem.Receipt, EvidenceItem.SellerChatLog]), kept.Select(file => file.Item!.Value));
        Assert.All(kept.Take(8), file => Assert.Equal(new PictureSize(300, 400), file.Picture));
        Assert.Equal(files.Select(file => Sha256(file.Bytes)), kept.Select(file => file.Original.Sha256));
        Assert.Equal(files.Select(file => file.Bytes.LongLength), kept.Select(file => file.Original.Bytes));

        // The summary shows each with a small picture.
        await visit.Wizard.OpenAsync(FilingLinks.Case(visit.Id));
        using (var pdf = PdfDocument.Open(await visit.DownloadAsync($"/cases/{visit.Id}/summary.pdf")))
        {
            Assert.Equal(8, pdf.GetPages().Sum(sheet => sheet.GetImages().Count()));
            var text = string.Concat(pdf.GetPages().Select(sheet => sheet.Text)).Replace(" ", "", StringComparison.Ordinal);
            Assert.All(kept, file => Assert.Contains(file.Kept.Sha256, text, StringComparison.Ordinal));
        }

        var zip = await visit.DownloadAsync(EvidenceLinks.Zip(visit.Id));
        var before = await visit.Wizard.KeptAsync(visit.Id);
        Assert.False(TellsPlace(here, zip));

        // Deleted is deleted: not a byte of a file stays in its tables.
        var asked = await visit.Visitor.OpenAsync($"/cases/{visit.Id}/delete");
        Assert.Contains(asked.QuerySelectorAll("a"), link => link.GetAttribute("href") == EvidenceLinks.Zip(visit.Id));
        await visit.Visitor.SendAsync(asked);
        Assert.Equal(0, await CountAsync(here, "evidence_files") + await CountAsync(here, "evidence_chunks"));

        await using var elsewhere = new AppFixture();
        var other = elsewhere.Visit();
        var sent = await other.SendFilesAsync(await other.OpenAsync(EvidenceLinks.Import), [new("File", "evidence.zip", zip)]);
        Assert.Equal(FilingLinks.Case(visit.Id), sent.Headers.Location!.ToString());
        Assert.Contains("사례를 가져왔어요.", (await Visitor.PageAsync(await other.FollowAsync(sent))).QuerySelector(".notice.good")!.TextContent, StringComparison.Ordinal);

        var response = await other.GetAsync(EvidenceLinks.Zip(visit.Id));
        var again = await response.Content.ReadAsByteArrayAsync();
        Assert.False(TellsPlace(elsewhere, again));
        var (first, second) = (FileSamples.Unzip(zip), FileSamples.Unzip(again));
        Assert.Equal(14, first.Count);
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first.Where(entry => !entry.Key.StartsWith("summary", StringComparison.Ordinal)), entry => Assert.Equal(entry.Value, second[entry.Key]));
        var (told, toldAgain) = (Read(first), Read(second));
        Assert.Equal(told with { ChangedAt = default }, toldAgain with { ChangedAt = default, Answers = told.Answers, Events = told.Events, Files = told.Files, Shown = told.Shown });
        Assert.Equal(before.Files, toldAgain.Files);
        Assert.Equal(before.Events, toldAgain.Events);
        Assert.True(before.Shown!.IsSameAs(toldAgain.Shown!));
        Assert.Equal(before.CreatedAt, toldAgain.CreatedAt);
    }

    private static CaseFile Read(Dictionary<string, byte[]> archive) => SummaryJson.Read(Encoding.UTF8.GetString(archive["summary.json"]));

    /// <summary>Looks for the mark in the archive, unpacked, and in every file that the site keeps.</summary>
    private static bool TellsPlace(AppFixture app, byte[] zip)
    {
        var mark = Encoding.ASCII.GetBytes(FileSamples.HiddenMark);
        var entries = FileSamples.Unzip(zip);
        Assert.All(entries.Where(entry => entry.Key.EndsWith(".jpg", StringComparison.Ordinal)), entry => Assert.False(FileSamples.HasHiddenData(entry.Value)));
        if (entries.Values.Any(content => content.AsSpan().IndexOf(mark) >= 0))
            return true;
        return Directory.GetFiles(app.Folder, "*", SearchOption.AllDirectories).Any(file => Read(file).AsSpan().IndexOf(mark) >= 0);
    }

    /// <summary>What the database writes beside itself comes and goes; what is gone tells nothing.</summary>
    private static byte[] Read(string file)
    {
        try
        {
            using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[content.Length];
            content.ReadExactly(bytes);
            return bytes;
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }

    private static async Task<long> CountAsync(AppFixture app, string table)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(app.Folder, "alihelp.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT COUNT(*) FROM {table}";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static string Sha256(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
