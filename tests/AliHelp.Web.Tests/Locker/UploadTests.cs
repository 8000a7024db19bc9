using System.Net;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Locker;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NetVips;

namespace AliHelp.Web.Tests.Locker;

/// <summary>What may come in through the evidence locker, what comes of it, and what stays out.</summary>
public sealed class UploadTests(AppFixture app) : IClassFixture<AppFixture>
{
    private static readonly EvidenceLimits Limits = new(50_000_000, 40, 200_000_000, 10_000_000_000, 50_000_000);

    public static TheoryData<string, FileFault> Refused => new()
    {
        { "empty.jpg", FileFault.Empty },
        { "script.svg", FileFault.UnknownKind },
        { "script.svg.jpg", FileFault.UnknownKind },
        { "page.txt", FileFault.UnknownKind },
        { "program.exe", FileFault.UnknownKind },
        { "archive.pdf", FileFault.UnknownKind },
        { "moving.gif", FileFault.UnknownKind },
        { "cut.jpg", FileFault.Damaged },
        { "cut.png", FileFault.Damaged },
        { "cut.pdf", FileFault.Damaged },
        { "cut.mp4", FileFault.Damaged },
        { "head-only.jpg", FileFault.Damaged },
        { "no-film.mp4", FileFault.Damaged },
        { "bomb.png", FileFault.TooManyPixels },
        { "fake.heic", FileFault.UnreadableHeic },
        { "korean-old.txt", FileFault.NotUtf8 },
        { "utf16.txt", FileFault.NotUtf8 },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_kept_is_refused_with_a_sentence_and_leaves_the_others_alone(string name, FileFault fault)
    {
        var visit = await LockerVisit.BeginAsync(app);

        var page = await visit.SendAsync(
            LockerVisit.For(EvidenceItem.Receipt, "first.pdf", FileSamples.Pdf),
            LockerVisit.For(EvidenceItem.DamagePhoto, name, Bad(name)),
            LockerVisit.For(EvidenceItem.SellerChatLog, "last.txt", FileSamples.Chat));

        Assert.Equal(["first.pdf", "last.txt"], (await visit.KeptAsync()).Select(file => file.Name));
        var refused = Assert.Single(page.QuerySelectorAll(".errors li"));
        Assert.StartsWith($"{name}: ", refused.TextContent, StringComparison.Ordinal);
        Assert.EndsWith(Texts.Korean.Locker.Fault(fault, Limits), refused.TextContent, StringComparison.Ordinal);
        Assert.Contains("파일 2개를 넣었어요.", page.QuerySelector(".notice.good")!.TextContent, StringComparison.Ordinal);
    }

    public static TheoryData<string, FileKind, string, bool> Accepted => new()
    {
        { "photo.jpg", FileKind.Jpeg, "image/jpeg", false },
        { "photo-named-otherwise.txt", FileKind.Jpeg, "image/jpeg", false },
        { "screen.png", FileKind.Png, "image/png", false },
        { "picture.webp", FileKind.Jpeg, "image/jpeg", false },
        { "picture.avif", FileKind.Jpeg, "image/jpeg", false },
        { "receipt.pdf", FileKind.Pdf, "application/pdf", true },
        { "chat.txt", FileKind.Text, "text/plain; charset=utf-8", true },
        { "film.mp4", FileKind.Mp4, "video/mp4", true },
        { "film.mov", FileKind.Mov, "video/quicktime", true },
    };

    [Theory]
    [MemberData(nameof(Accepted))]
    public async Task What_is_kept_is_known_by_its_content_and_handed_out_under_a_fixed_type(string name, FileKind kind, string type, bool isAttachment)
    {
        var visit = await LockerVisit.BeginAsync(app);
        var sent = Good(name);

        await visit.SendAsync(LockerVisit.For(null, name, sent));

        var kept = Assert.Single(await visit.KeptAsync());
        Assert.Equal((1, kind, name, null), (kept.Number, kept.Kind, kept.Name, kept.Item));
        Assert.Equal(AppFixture.Noon.ToUniversalTime(), kept.AddedAt);
        var response = await visit.Visitor.GetAsync(EvidenceLinks.File(visit.Id, 1));
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(isAttachment, response.Content.Headers.ContentDisposition?.DispositionType == "attachment");
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(kept.Kept.Bytes, bytes.LongLength);
        Assert.Equal(isAttachment, bytes.AsSpan().SequenceEqual(sent));
        Assert.Equal(
            isAttachment ? HttpStatusCode.NotFound : HttpStatusCode.OK, (await visit.Visitor.GetAsync(EvidenceLinks.Thumbnail(visit.Id, 1))).StatusCode);
    }

    [Fact]
    public async Task A_photo_on_its_side_is_kept_upright_with_its_colours_and_nothing_hidden()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "photo.jpg", FileSamples.Photo()));

        var picture = await visit.DownloadAsync(EvidenceLinks.File(visit.Id, 1));
        var small = await visit.DownloadAsync(EvidenceLinks.Thumbnail(visit.Id, 1));

        Assert.Equal(new(300, 400), Assert.Single(await visit.KeptAsync()).Picture);
        foreach (var (bytes, width, height) in new[] { (picture, 300, 400), (small, 144, 192) })
        {
            using var image = FileSamples.Open(bytes);
            Assert.Equal((width, height), (image.Width, image.Height));
            // Turned to the right, what was at the left is at the top.
            Assert.True(image.Getpoint(width / 2, height / 10) is [> 200, < 80, < 80]);
            Assert.True(image.Getpoint(width / 2, height / 2) is [< 200, > 60, > 60]);
            Assert.False(FileSamples.HasHiddenData(bytes));
        }

        Assert.InRange(small.Length, 1, 12_000);
    }

    [Fact]
    public async Task A_huge_photo_is_made_smaller_and_a_clear_background_white()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(
            LockerVisit.For(EvidenceItem.DamagePhoto, "wide.png", FileSamples.Screenshot(5000, 100)),
            LockerVisit.For(EvidenceItem.OrderPageScreenshot, "clear.png", FileSamples.Clear()));

        Assert.Equal(new(4096, 82), (await visit.KeptAsync())[0].Picture);
        using var image = FileSamples.Open(await visit.DownloadAsync(EvidenceLinks.File(visit.Id, 2)));
        Assert.Equal([255, 255, 255], image.Getpoint(30, 30));
    }

    [Fact]
    public async Task An_archive_hung_behind_a_photo_is_not_kept()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "polyglot.jpg", FileSamples.Polyglot()));

        var kept = await visit.DownloadAsync(EvidenceLinks.File(visit.Id, 1));
        Assert.Equal(-1, kept.AsSpan().IndexOf("evil.html"u8));
        Assert.Equal([0xFF, 0xD9], kept[^2..]);
    }

    [Theory]
    [InlineData(262_143)]
    [InlineData(262_144)]
    [InlineData(262_145)]
    [InlineData(1_000_000)]
    public async Task A_large_file_is_kept_in_parts_and_comes_back_whole(int bytes)
    {
        var visit = await LockerVisit.BeginAsync(app);
        byte[] sent = [.. Enumerable.Range(0, bytes).Select(i => (byte)('a' + i % 23))];
        await visit.SendAsync(LockerVisit.For(null, "long.txt", sent));

        Assert.Equal(sent, await visit.DownloadAsync(EvidenceLinks.File(visit.Id, 1)));
    }

    [Fact]
    public async Task A_video_that_tells_where_it_was_filmed_is_kept_with_a_warning()
    {
        var visit = await LockerVisit.BeginAsync(app);
        var page = await visit.SendAsync(
            LockerVisit.For(EvidenceItem.ContentsPhoto, "home.mp4", FileSamples.Video(tellsPlace: true)),
            LockerVisit.For(EvidenceItem.ContentsPhoto, "nowhere.mp4", FileSamples.Video()));

        Assert.Equal([true, false], (await visit.KeptAsync()).Select(file => file.TellsPlace));
        Assert.Equal(Texts.Korean.Locker.TellsPlace, Assert.Single(page.QuerySelectorAll(".files .error")).TextContent);
    }

    [Theory]
    [InlineData("../../etc/passwd.jpg", "passwd.jpg")]
    [InlineData("C:\\Users\\me\\사진.jpg", "사진.jpg")]
    [InlineData("gpj.\u202Eexe.jpg", "gpj.exe.jpg")]
    [InlineData("<b>bold</b>.jpg", "b>.jpg")]
    public async Task A_name_is_bare_and_only_ever_text(string sent, string kept)
    {
        var visit = await LockerVisit.BeginAsync(app);
        var page = await visit.SendAsync(LockerVisit.For(null, sent, FileSamples.Photo()));

        Assert.Equal(kept, Assert.Single(await visit.KeptAsync()).Name);
        Assert.Equal(kept, Assert.Single(page.QuerySelectorAll(".files .name")).TextContent);
    }

    [Fact]
    public async Task A_name_of_three_hundred_letters_is_cut()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(
            LockerVisit.For(null, new string('가', 299) + ".jpg", FileSamples.Photo()), LockerVisit.For(null, new string('x', 300), []));

        Assert.Equal(100, Assert.Single(await visit.KeptAsync()).Name.Length);
    }

    [Fact]
    public async Task The_same_file_for_the_same_item_is_kept_once()
    {
        var visit = await LockerVisit.BeginAsync(app);
        var photo = FileSamples.Photo();
        await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "a.jpg", photo), LockerVisit.For(EvidenceItem.OuterBoxPhoto, "a.jpg", photo));

        var page = await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "a.jpg", photo));

        Assert.Equal(2, (await visit.KeptAsync()).Count);
        Assert.Contains(Texts.Korean.Locker.Fault(FileFault.KeptAlready, Limits), page.QuerySelector(".errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_that_are_sent_at_once_are_both_kept()
    {
        var visit = await LockerVisit.BeginAsync(app);
        var page = await visit.Visitor.OpenAsync(visit.Address);

        await Task.WhenAll(Enumerable.Range(1, 6).Select(seed => visit.Visitor.SendFilesAsync(
            page, [LockerVisit.For(EvidenceItem.DamagePhoto, $"{seed}.jpg", FileSamples.Photo(seed))])));

        var kept = await visit.KeptAsync();
        Assert.Equal([1, 2, 3, 4, 5, 6], kept.Select(file => file.Number));
        Assert.Equal(6, kept.Select(file => file.Kept.Sha256).Distinct().Count());
    }

    [Fact]
    public async Task A_tick_and_a_file_say_the_same()
    {
        var visit = await LockerVisit.BeginAsync(app);
        var page = await visit.Visitor.OpenAsync(visit.Address);
        Assert.Equal([nameof(EvidenceItem.DamagePhoto)], Ticks(page));

        var sent = await visit.Visitor.SendFilesAsync(
            page,
            [LockerVisit.For(EvidenceItem.OuterBoxPhoto, "box.jpg", FileSamples.Photo())],
            [("Items", nameof(EvidenceItem.DamagePhoto)), ("Items", nameof(EvidenceItem.Receipt))]);

        page = await Visitor.PageAsync(await visit.Visitor.FollowAsync(sent));
        Assert.Equal(3, page.QuerySelectorAll(".shots > .has").Length);
        Assert.Equal([EvidenceItem.DamagePhoto, EvidenceItem.Receipt], (await visit.Wizard.KeptAsync(visit.Id)).Answers.Evidence!.Items.Order());
        var plan = await visit.Wizard.OpenAsync(FilingLinks.Case(visit.Id));
        Assert.Contains("the outer box", plan.Body!.TextContent, StringComparison.Ordinal);

        // The only file of an item gone, the item is not there any more.
        var asked = await visit.Visitor.OpenAsync(EvidenceLinks.Delete(visit.Id, 1));
        page = await Visitor.PageAsync(await visit.Visitor.FollowAsync(await visit.Visitor.SendAsync(asked, "main form")));
        Assert.Equal(2, page.QuerySelectorAll(".shots > .has").Length);
        Assert.Contains("파일을 지웠어요.", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await visit.KeptAsync());
    }

    [Fact]
    public async Task A_page_of_an_older_version_keeps_files_and_leaves_the_ticks_of_the_other_window()
    {
        var visit = await LockerVisit.BeginAsync(app);
        var page = await visit.Visitor.OpenAsync(visit.Address);
        await visit.Wizard.ChangeElsewhereAsync(visit.Id, LockerVisit.Earphones with { Evidence = new([EvidenceItem.Receipt]) });

        var sent = await visit.Visitor.SendFilesAsync(page, [LockerVisit.For(EvidenceItem.OuterBoxPhoto, "box.jpg", FileSamples.Photo())]);

        page = await Visitor.PageAsync(await visit.Visitor.FollowAsync(sent));
        Assert.Contains(Texts.Korean.Locker.TicksChangedElsewhere, page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal([EvidenceItem.Receipt], (await visit.Wizard.KeptAsync(visit.Id)).Answers.Evidence!.Items);
        Assert.Single(await visit.KeptAsync());
    }

    [Fact]
    public async Task What_a_return_needs_can_be_ticked_once_goods_go_back_and_asks_no_question_again()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.Wizard.HappenAsync(visit.Id, new DisputeOpened(new(2026, 11, 20)), new ReturnApproved(new(2026, 11, 22)));
        var page = await visit.Visitor.OpenAsync(visit.Address);
        Assert.Contains("반품 상자를 봉하기 전에", page.Body!.TextContent, StringComparison.Ordinal);

        await visit.Visitor.SendFilesAsync(page, [], [("Items", nameof(EvidenceItem.ReturnTracking)), ("Items", nameof(EvidenceItem.DamagePhoto))]);

        var file = await visit.Wizard.KeptAsync(visit.Id);
        Assert.True(file.Path.IsComplete);
        Assert.Contains(EvidenceItem.ReturnTracking, file.Facts.Evidence);
        // Answering the wizard's question anew does not take it back.
        var question = await visit.Visitor.OpenAsync($"/cases/{visit.Id}/filing/evidence");
        await visit.Visitor.SendAsync(question, "main form", ("Items", nameof(EvidenceItem.Receipt)));
        Assert.Equal([EvidenceItem.Receipt, EvidenceItem.ReturnTracking], (await visit.Wizard.KeptAsync(visit.Id)).Answers.Evidence!.Items);
    }

    [Fact]
    public async Task Somebody_elses_files_do_not_exist()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "a.jpg", FileSamples.Photo()));
        var stranger = await LockerVisit.BeginAsync(app);
        var nobody = app.Visit();

        foreach (var address in new[]
        {
            visit.Address, EvidenceLinks.File(visit.Id, 1), EvidenceLinks.Thumbnail(visit.Id, 1), EvidenceLinks.Delete(visit.Id, 1), EvidenceLinks.Zip(visit.Id),
        })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.GetAsync(address)).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await nobody.GetAsync(address)).StatusCode);
        }

        // With a form of the stranger's own.
        var own = await stranger.Visitor.OpenAsync(stranger.Address);
        own.QuerySelector<IHtmlFormElement>("main form")!.Action = visit.Address;
        var sent = await stranger.Visitor.SendFilesAsync(own, [LockerVisit.For(null, "b.jpg", FileSamples.Photo(2))]);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        await stranger.SendAsync(LockerVisit.For(null, "c.jpg", FileSamples.Photo(3)));
        var question = await stranger.Visitor.OpenAsync(EvidenceLinks.Delete(stranger.Id, 1));
        question.QuerySelector<IHtmlFormElement>("main form")!.Action = EvidenceLinks.Delete(visit.Id, 1);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Visitor.SendAsync(question, "main form")).StatusCode);
        Assert.Single(await visit.KeptAsync());
    }

    [Theory]
    [InlineData("/evidence/99")]
    [InlineData("/evidence/99/thumbnail")]
    [InlineData("/evidence/99/delete")]
    [InlineData("/evidence/0")]
    [InlineData("/evidence/-1")]
    [InlineData("/evidence/x")]
    [InlineData("/evidence/99999999999999999999")]
    public async Task A_file_that_is_not_there_is_not_found(string address)
    {
        var visit = await LockerVisit.BeginAsync(app);
        Assert.Equal(HttpStatusCode.NotFound, (await visit.Visitor.GetAsync($"/cases/{visit.Id}{address}")).StatusCode);
    }

    [Fact]
    public async Task A_case_with_open_questions_leads_back_to_them()
    {
        var visit = await LockerVisit.BeginAsync(app, answers: new() { Problem = new(Problem.Broken) });
        Assert.Equal($"/cases/{visit.Id}/filing/detail", (await visit.Visitor.GetAsync(visit.Address)).Headers.Location!.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await visit.Visitor.GetAsync(EvidenceLinks.Zip(visit.Id))).StatusCode);
    }

    [Fact]
    public async Task The_script_is_told_where_to_go_on()
    {
        var visit = await LockerVisit.BeginAsync(app);
        visit.Visitor.Client.DefaultRequestHeaders.Accept.ParseAdd("application/json");
        var sent = await visit.Visitor.SendFilesAsync(
            await visit.Visitor.OpenAsync(visit.Address), [LockerVisit.For(null, "a.jpg", FileSamples.Photo())]);

        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Equal($"\"{visit.Address}\"", await sent.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task Many_refusals_are_told_without_losing_the_page(string language)
    {
        var visit = await LockerVisit.BeginAsync(app, language);
        var page = await visit.SendAsync(Enumerable.Range(1, 60).Select(i => LockerVisit.For(null, $"{new string('나', 90)}{i}.exe", [1, 2, 3])));

        var told = page.QuerySelector(".errors")!;
        Assert.Equal(8, told.QuerySelectorAll("li").Length);
        Assert.Contains(Texts.For(language is "ko" ? Language.Korean : Language.English).Locker.AndMore(52), told.TextContent, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Ticks(IHtmlDocument page) =>
        page.QuerySelectorAll<IHtmlInputElement>(".shots input[name=Items]").Where(box => box.IsChecked).Select(box => box.Value);

    private static byte[] Good(string name) => name switch
    {
        "photo.jpg" or "photo-named-otherwise.txt" => FileSamples.Photo(),
        "screen.png" => FileSamples.Screenshot(),
        "picture.webp" => FileSamples.Webp(),
        "picture.avif" => FileSamples.Avif(),
        "receipt.pdf" => FileSamples.Pdf,
        "chat.txt" => FileSamples.Chat,
        "film.mp4" => FileSamples.Video(),
        "film.mov" => FileSamples.Video("qt  "),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such sample."),
    };

    private static byte[] Bad(string name) => name switch
    {
        "empty.jpg" => [],
        "script.svg" or "script.svg.jpg" => FileSamples.Svg,
        "page.txt" => "\uFEFF \n<!doctype html><script>alert(1)</script>"u8.ToArray(),
        "program.exe" => [(byte)'M', (byte)'Z', 0x90, 0, 3, 0, 0, 0],
        "archive.pdf" => FileSamples.Zip(("a.txt", [1])),
        "moving.gif" => FileSamples.Gif(),
        "cut.jpg" => FileSamples.Photo()[..^2000],
        "cut.png" => FileSamples.Screenshot()[..^2000],
        "cut.pdf" => FileSamples.Pdf[..^10],
        "cut.mp4" => FileSamples.Video()[..^1],
        "head-only.jpg" => [0xFF, 0xD8, 0xFF],
        "no-film.mp4" => FileSamples.Video()[..16],
        "bomb.png" => FileSamples.Bomb(),
        "fake.heic" => [0, 0, 0, 16, .. "ftypheic"u8, 0, 0, 0, 0, 1, 2, 3, 4],
        "korean-old.txt" => [0xBE, 0xC8, 0xB3, 0xE7, 0xC7, 0xCF, 0xBC, 0xBC, 0xBF, 0xE4],
        "utf16.txt" => [0xFF, 0xFE, 0x48, 0xC5, (byte)'A', 0],
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such sample."),
    };
}
