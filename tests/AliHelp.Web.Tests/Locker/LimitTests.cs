using System.Net;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Writing.Words;
using Microsoft.AspNetCore.Hosting;

namespace AliHelp.Web.Tests.Locker;

/// <summary>The limits are those of the configuration, each inclusive.</summary>
public sealed class LimitTests(LimitTests.SmallSite app) : IClassFixture<LimitTests.SmallSite>
{
    private const int FileBytes = 3000, FilesOfCase = 3, BytesOfCase = 5000, BytesOfSite = 16_000, Pixels = 200 * 100;

    private static readonly EvidenceLimits Limits = new(FileBytes, FilesOfCase, BytesOfCase, BytesOfSite, Pixels);

    /// <summary>A site with little room.</summary>
    public sealed class SmallSite : AppFixture
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("Evidence:FileBytes", $"{FileBytes}");
            builder.UseSetting("Evidence:FilesOfCase", $"{FilesOfCase}");
            builder.UseSetting("Evidence:BytesOfCase", $"{BytesOfCase}");
            builder.UseSetting("Evidence:BytesOfSite", $"{BytesOfSite}");
            builder.UseSetting("Evidence:Pixels", $"{Pixels}");
        }
    }

    [Theory]
    [InlineData(FileBytes - 1, true)]
    [InlineData(FileBytes, true)]
    [InlineData(FileBytes + 1, false)]
    public async Task A_file_may_have_so_many_bytes(int bytes, bool isKept)
    {
        await using var site = new SmallSite();
        await CheckAsync(await LockerVisit.BeginAsync(site), [Text(bytes)], [.. isKept ? Array.Empty<FileFault>() : [FileFault.TooLarge]]);
    }

    [Fact]
    public async Task A_case_may_have_so_many_files()
    {
        await using var site = new SmallSite();
        await CheckAsync(await LockerVisit.BeginAsync(site), [Text(1), Text(2), Text(3), Text(4)], FileFault.TooManyFiles);
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public async Task A_case_may_have_so_many_bytes(int last, bool isKept)
    {
        await using var site = new SmallSite();
        await CheckAsync(await LockerVisit.BeginAsync(site), [Text(3000), Text(last)], [.. isKept ? Array.Empty<FileFault>() : [FileFault.CaseFull]]);
    }

    [Fact]
    public async Task A_site_may_have_so_many_bytes()
    {
        await using var site = new SmallSite();
        foreach (var _ in Enumerable.Range(0, 3))
            await CheckAsync(await LockerVisit.BeginAsync(site), [Text(3000), Text(2000)]);
        var last = await LockerVisit.BeginAsync(site);
        await CheckAsync(last, [Text(1001)], FileFault.SiteFull);
        await CheckAsync(last, [Text(1000)]);
    }

    [Theory]
    [InlineData(200, 100, true)]
    [InlineData(201, 100, false)]
    public async Task A_picture_may_have_so_many_pixels(int width, int height, bool isKept)
    {
        var visit = await LockerVisit.BeginAsync(app);
        // Large pictures of one colour are small files.
        using var plain = NetVips.Image.Black(width, height);
        await CheckAsync(
            visit, [LockerVisit.For(null, "plain.png", plain.WriteToBuffer(".png"))], [.. isKept ? Array.Empty<FileFault>() : [FileFault.TooManyPixels]]);
    }

    [Fact]
    public async Task What_is_larger_than_all_files_of_a_case_is_refused_as_a_whole_and_other_pages_take_no_more_than_before()
    {
        var visit = await LockerVisit.BeginAsync(app);
        var page = await visit.Visitor.OpenAsync(visit.Address);
        var sent = await visit.Visitor.SendFilesAsync(page, [Text(BytesOfCase + 1_100_000)]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, sent.StatusCode);

        using var form = new FormUrlEncodedContent([KeyValuePair.Create("Problem", new string('x', 70_000))]);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await visit.Visitor.Client.PostAsync(FilingLinks.Begin, form)).StatusCode);
    }

    private static async Task CheckAsync(LockerVisit visit, SentFile[] files, params FileFault[] faults)
    {
        var page = await visit.SendAsync(files);

        Assert.Equal(
            faults.Select(fault => Texts.Korean.Locker.Fault(fault, Limits)),
            page.QuerySelectorAll(".errors li").Select(line => line.TextContent[(line.TextContent.IndexOf(": ", StringComparison.Ordinal) + 2)..]));
        Assert.Equal(files.Length - faults.Length, (await visit.KeptAsync()).Count);
    }

    private static SentFile Text(int bytes) => LockerVisit.For(null, $"{bytes}.txt", [.. Enumerable.Repeat((byte)'x', bytes)]);
}
