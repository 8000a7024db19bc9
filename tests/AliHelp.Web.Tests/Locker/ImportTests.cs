using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Tests.Stories;
using AliHelp.Web.Journey;
using AliHelp.Web.Tests.Cases;
using AliHelp.Web.Tests.Filing;
using AliHelp.Writing.Summaries;
using AliHelp.Writing.Words;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Locker;

/// <summary>What can be brought in as a case: what this site handed out, and nothing that its forms would have refused.</summary>
public sealed class ImportTests(AppFixture app) : IClassFixture<AppFixture>
{
    public static TheoryData<string> Stories => [.. AllStories.InOrder.Select(story => story.Name)];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task A_case_of_any_story_comes_back_half_a_year_later(string name)
    {
        var story = AllStories.Named(name);
        var wizard = new Wizard(app);
        var id = await wizard.BeginAsync(story.Answers);
        // Told at once and without the pages: that they were possible is what the stories' own tests say.
        app.Time.SetUtcNow(new DateTimeOffset(2027, 6, 1, 12, 0, 0, TimeSpan.FromHours(9)));
        await wizard.HappenAsync(id, story.Steps.SelectMany(step => step.Told));
        await wizard.OpenAsync(FilingLinks.Case(id));
        var json = await wizard.Visitor.Client.GetByteArrayAsync($"/cases/{id}/summary.json");

        var other = new Wizard(app);
        var copy = await BringInAsync(other.Visitor, "summary.json", json);

        // The number belongs to the case that is here already.
        Assert.NotEqual(id, copy);
        var (told, kept) = (await wizard.KeptAsync(id), await other.KeptAsync(copy));
        Assert.Equal(Json(told.Path.Relevant), Json(kept.Answers));
        Assert.Equal(Json(told.Events), Json(kept.Events));
        Assert.Equal((told.CreatedAt, told.Facts.Stage), (kept.CreatedAt, kept.Facts.Stage));
        Assert.True(told.Shown!.IsSameAs(kept.Shown!));
    }

    [Fact]
    public async Task Every_kind_of_event_comes_back()
    {
        foreach (var happening in Happening.All)
        {
            var wizard = new Wizard(app);
            var id = await wizard.BeginAsync(LockerVisit.Earphones);
            await wizard.HappenAsync(
                id,
                [
                    .. happening.Before,
                    happening.Kept,
                    new EventCorrected(Happening.On, happening.Before.Count, null),
                    new EventCorrected(Happening.On, happening.Before.Count, happening.Kept),
                    new AnswerCorrected(Happening.On, new() { PaidOn = new(new(2026, 11, 1)) }, new() { PaidOn = new(new(2026, 11, 3)) }),
                    new RulesChanged(Happening.On, new(2026, 10, 1), new(2026, 11, 23), []),
                ]);
            var json = await wizard.Visitor.Client.GetByteArrayAsync($"/cases/{id}/summary.json");

            var other = new Wizard(app);
            var copy = await BringInAsync(other.Visitor, "summary.json", json);
            Assert.Equal(Json((await wizard.KeptAsync(id)).Events), Json((await other.KeptAsync(copy)).Events));
        }
    }

    [Fact]
    public async Task A_summary_alone_says_that_its_files_are_missing()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "a.jpg", FileSamples.Photo()), LockerVisit.For(null, "b.pdf", FileSamples.Pdf));
        var json = await visit.DownloadAsync($"/cases/{visit.Id}/summary.json");

        var other = app.Visit();
        var sent = await SendAsync(other, "summary.json", json);

        var page = await Visitor.PageAsync(await other.FollowAsync(sent));
        Assert.Contains(Texts.Korean.Locker.FilesNotIncluded(2), page.QuerySelector(".notice.good")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".files li"));
    }

    public static TheoryData<string, ImportFault> Refused => new()
    {
        { "nothing", ImportFault.Missing },
        { "empty", ImportFault.Missing },
        { "text", ImportFault.NotOurs },
        { "photo", ImportFault.NotOurs },
        { "foreign zip", ImportFault.NotOurs },
        { "newer", ImportFault.OtherVersion },
        { "older", ImportFault.OtherVersion },
        { "cut off", ImportFault.Broken },
        { "bit changed", ImportFault.Changed },
        { "file missing", ImportFault.Changed },
        { "photo with its place", ImportFault.Changed },
        { "photo on its side", ImportFault.Changed },
        { "not the kind that it says", ImportFault.Changed },
        { "script as text", ImportFault.Changed },
        { "empty file", ImportFault.Changed },
        { "too many files", ImportFault.TooMany },
        { "too large a file", ImportFault.TooMany },
        { "file twice", ImportFault.Changed },
        { "path out of the archive", ImportFault.Changed },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_is_not_as_we_wrote_it_is_refused_with_a_sentence_and_changes_nothing(string what, ImportFault fault)
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.SendAsync(LockerVisit.For(EvidenceItem.DamagePhoto, "a.jpg", FileSamples.Photo()), LockerVisit.For(EvidenceItem.SellerChatLog, "b.txt", FileSamples.Chat));
        var zip = await visit.DownloadAsync(EvidenceLinks.Zip(visit.Id));
        var other = await LockerVisit.BeginAsync(app);

        var sent = await SendAsync(other.Visitor, "evidence.zip", Spoil(what, zip));

        await RefusedAsync(other, sent, fault);
    }

    public static TheoryData<string, string> Impossible => new()
    {
        { "answers.paidOn.day", "\"0001-01-01\"" },
        { "answers.paidOn.day", "\"9999-12-31\"" },
        { "answers.deliveredOn.day", "\"2026-11-01\"" },
        { "answers.problem.problem", "\"notArrived\"" },
        { "answers.shipping", """{"shippedOn":"2026-11-04"}""" },
        { "answers.message.productName", $"\"{new string('x', 5000)}\"" },
        { "answers.message.amount", "-5" },
        { "answers.message.orderNumber", "\"<script>\"" },
        { "answers.evidence.items", "[\"customsNotice\"]" },
        { "events.0", """{"kind":"noteAdded","on":"2026-11-20","text":""}""" },
        { "events.0", $$"""{"kind":"noteAdded","on":"2026-11-20","text":"{{new string('x', 501)}}"}""" },
        { "events.0", """{"kind":"noteAdded","on":"2099-01-01","text":"later"}""" },
        { "events.0", """{"kind":"noteAdded","on":"0001-01-01","text":"long ago"}""" },
        { "events.0", """{"kind":"returnSent","on":"2026-11-20","carrier":"","trackingNumber":""}""" },
        { "events.0", """{"kind":"moneyArrived","on":"2026-11-20","amount":{"amount":-1,"currency":"krw"}}""" },
        { "events.0", """{"kind":"eventCorrected","on":"2026-11-20","entry":0}""" },
        { "events.0", """{"kind":"eventCorrected","on":"2026-11-20","entry":-1}""" },
        { "events.0", """{"kind":"eventCorrected","on":"2026-11-20","entry":7}""" },
        { "events", """[{"kind":"eventCorrected","on":"2026-11-20","entry":1},{"kind":"noteAdded","on":"2026-11-20","text":"told later"}]""" },
        { "events.0", """{"kind":"answerCorrected","on":"2026-11-20","before":{},"after":{}}""" },
        { "events.0", """{"kind":"answerCorrected","on":"2026-11-20","before":{"problem":{"problem":"broken"}},"after":{"goal":{"goal":"exchange"}}}""" },
        { "events.0", """{"kind":"rulesChanged","on":"2099-01-01","fromEdition":"2026-11-01","toEdition":"2026-11-23","changes":[]}""" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task What_no_form_would_have_taken_is_refused(string path, string value)
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.Wizard.HappenAsync(visit.Id, new NoteAdded(new(2026, 11, 20), "메모"));
        var json = JsonNode.Parse(await visit.DownloadAsync($"/cases/{visit.Id}/summary.json"))!;
        Set(json, path, value);

        var sent = await SendAsync(visit.Visitor, "summary.json", Encoding.UTF8.GetBytes(json.ToJsonString()));

        await RefusedAsync(visit, sent, ImportFault.Impossible);
    }

    [Fact]
    public async Task What_a_file_says_of_moments_and_rules_that_cannot_be_is_left_out()
    {
        var visit = await LockerVisit.BeginAsync(app);
        await visit.Wizard.OpenAsync(FilingLinks.Case(visit.Id));
        var json = JsonNode.Parse(await visit.DownloadAsync($"/cases/{visit.Id}/summary.json"))!;
        Set(json, "case.createdAt", "\"0001-01-01T00:00:00+00:00\"");
        Set(json, "case.id", "\"../../etc\"");
        Set(json, "shown.edition", "\"2099-01-01\"");

        // The case page would keep what it shows, so it is not opened.
        var other = new Wizard(app);
        var sent = await SendAsync(other.Visitor, "summary.json", Encoding.UTF8.GetBytes(json.ToJsonString()));
        var copy = sent.Headers.Location!.ToString().Split('/')[2];

        var kept = await other.KeptAsync(copy);
        Assert.Matches("^[0-9a-hjkmnp-tv-z]{8}$", copy);
        Assert.Equal(app.Time.GetUtcNow(), kept.CreatedAt);
        Assert.Null(kept.Shown);
    }

    [Theory]
    [InlineData("ko")]
    [InlineData("en")]
    public async Task The_page_asks_for_a_file_and_tells_what_is_wrong_with_it_at_the_field(string language)
    {
        var visitor = app.Visit(acceptLanguage: language);
        var sent = await SendAsync(visitor, "a.zip", [1, 2, 3]);
        var page = await Visitor.PageAsync(await visitor.FollowAsync(sent));

        var field = page.QuerySelector<IHtmlInputElement>("input[type=file]")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        var texts = Texts.For(language is "ko" ? Language.Korean : Language.English);
        Assert.All(
            field.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotEmpty(page.GetElementById(id)!.TextContent));
        Assert.Equal($"#{field.Id}", page.QuerySelector(".errors a")!.GetAttribute("href"));
        Assert.Equal(texts.Locker.Fault(ImportFault.NotOurs), page.QuerySelector(".errors a")!.TextContent);
        Assert.StartsWith(texts.Filing.TitleInNeedOfAnotherLook(texts.Locker.Import), page.Title, StringComparison.Ordinal);
    }

    private static async Task RefusedAsync(LockerVisit visit, HttpResponseMessage sent, ImportFault fault)
    {
        Assert.Equal(EvidenceLinks.Import, sent.Headers.Location?.ToString());
        var page = await Visitor.PageAsync(await visit.Visitor.FollowAsync(sent));
        Assert.Equal(Texts.Korean.Locker.Fault(fault), page.QuerySelector(".error")!.TextContent);
        var list = await visit.Visitor.OpenAsync(FilingLinks.Cases);
        Assert.Single(list.QuerySelectorAll("main li .door"));
        // Said once.
        Assert.Null((await visit.Visitor.OpenAsync(EvidenceLinks.Import)).QuerySelector(".error"));
    }

    private static async Task<HttpResponseMessage> SendAsync(Visitor visitor, string name, byte[]? bytes) =>
        await visitor.SendFilesAsync(await visitor.OpenAsync(EvidenceLinks.Import), bytes is null ? [] : [new("File", name, bytes)]);

    private static async Task<string> BringInAsync(Visitor visitor, string name, byte[] bytes)
    {
        var sent = await SendAsync(visitor, name, bytes);
        var address = sent.Headers.Location!.ToString();
        Assert.StartsWith("/cases/", address, StringComparison.Ordinal);
        Assert.NotEqual(EvidenceLinks.Import, address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.FollowAsync(sent)).StatusCode);
        return address.Split('/')[2];
    }

    private static byte[]? Spoil(string what, byte[] zip)
    {
        const string Photo = "evidence/01-damage-photo.jpg", Chat = "evidence/02-seller-chat-log.txt";
        var entries = FileSamples.Unzip(zip);
        var summary = JsonNode.Parse(entries["summary.json"])!;
        switch (what)
        {
            case "nothing":
                return null;
            case "empty":
                return [];
            case "text":
                return FileSamples.Chat;
            case "photo":
                return FileSamples.Photo();
            case "foreign zip":
                return FileSamples.Zip(("a.txt", [1]));
            case "cut off":
                return zip[..(zip.Length / 2)];
            case "newer":
                summary["schema"] = 2;
                break;
            case "older":
                summary["schema"] = 0;
                break;
            case "bit changed":
                entries[Photo][^10] ^= 1;
                break;
            case "file missing":
                entries.Remove(Chat);
                break;
            case "photo with its place":
                Replace(0, Photo, FileSamples.Photo());
                break;
            case "photo on its side":
                using (var turned = FileSamples.Open(entries[Photo]).Mutate(image => image.Set(NetVips.GValue.GIntType, "orientation", 6)))
                    Replace(0, Photo, turned.WriteToBuffer(".jpg[keep=all]"));
                break;
            case "not the kind that it says":
                Replace(1, Chat, FileSamples.Pdf);
                break;
            case "script as text":
                Replace(1, Chat, FileSamples.Svg);
                break;
            case "empty file":
                Replace(1, Chat, []);
                break;
            case "too many files":
                for (var number = 3; number < 60; number++)
                    Add(number);
                break;
            case "too large a file":
                summary["evidenceFiles"]![1]!["kept"]!["bytes"] = 60_000_000;
                break;
            case "file twice":
                Add(3);
                entries["evidence/03-seller-chat-log.txt"] = entries[Chat];
                break;
            case "path out of the archive":
                entries.Remove(Chat);
                entries[$"../{Chat}"] = FileSamples.Chat;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(what), what, "No such spoiling.");
        }

        entries["summary.json"] = Encoding.UTF8.GetBytes(summary.ToJsonString());
        return FileSamples.Zip([.. entries.Select(entry => (entry.Key, entry.Value))]);

        void Replace(int index, string path, byte[] content)
        {
            entries[path] = content;
            var kept = summary["evidenceFiles"]![index]!["kept"]!;
            (kept["bytes"], kept["sha256"]) = (content.Length, Convert.ToHexStringLower(SHA256.HashData(content)));
        }

        void Add(int number)
        {
            var copy = summary["evidenceFiles"]![1]!.DeepClone();
            copy["number"] = number;
            summary["evidenceFiles"]!.AsArray().Add(copy);
        }
    }

    private static void Set(JsonNode root, string path, string value)
    {
        var parts = path.Split('.');
        var parent = parts[..^1].Aggregate(root, (node, part) => node is JsonArray list ? list[int.Parse(part, null)]! : node[part]!);
        if (parent is JsonArray array)
            array[int.Parse(parts[^1], null)] = JsonNode.Parse(value);
        else
            parent[parts[^1]] = JsonNode.Parse(value);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value);
}
