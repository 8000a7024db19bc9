using AliHelp.Writing.Words;
using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Running;

/// <summary>
/// A test with a browser: skipped, with the reason, where there is none. At its end nothing may have gone wrong unseen, in any window:
/// no error in the console, no failed answer, no request to another host.
/// </summary>
public abstract class BrowserTest(TestBed bed) : IAsyncLifetime
{
    /// <summary>The first page also waits for the site to start, beside the other test projects on two cores.</summary>
    internal const float PatienceInMilliseconds = 60_000;

    private readonly List<Visit> visits = [];

    protected SiteUnderTest Site => bed.Site;

    /// <summary>Each language with its tag, which is what a test's name shows.</summary>
    public static TheoryData<string> Languages => [Texts.Korean.Tag, Texts.English.Tag];

    protected static Texts TextsOf(string tag) => tag == Texts.Korean.Tag ? Texts.Korean : Texts.English;

    public ValueTask InitializeAsync()
    {
        Assert.SkipUnless(bed.HasBrowser, TestBed.NoBrowser);
        return default;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var visit in visits)
            await visit.DisposeAsync();
        Assert.Empty(visits.SelectMany(visit => visit.Faults));
        GC.SuppressFinalize(this);
    }

    /// <summary>A person with a browser of their own, wide and light unless said otherwise.</summary>
    protected async Task<Visit> VisitAsync(string language = "ko", bool hasScript = true, string? storageState = null, ViewportSize? screen = null)
    {
        var context = await bed.Browser.NewContextAsync(new()
        {
            BaseURL = Site.Address.ToString(),
            Locale = language,
            TimezoneId = "Asia/Seoul",
            JavaScriptEnabled = hasScript,
            StorageState = storageState,
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = screen ?? new() { Width = 1200, Height = 900 },
            Permissions = ["clipboard-read", "clipboard-write"],
        });
        context.SetDefaultTimeout(PatienceInMilliseconds);
        var visit = new Visit(Site, context, await context.NewPageAsync());
        visits.Add(visit);
        return visit;
    }
}
