using AliHelp.Browser.Tests.Running;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(TestBed))]

namespace AliHelp.Browser.Tests.Running;

/// <summary>One site and one browser for all tests; each visit has a context, and so cookies and storage, of its own.</summary>
public sealed class TestBed : IAsyncLifetime
{
    public const string NoBrowser =
        $"There is no Chromium: install one (apt-get install chromium), or name its program in {Chromium.Variable}.";

    private IPlaywright? playwright;
    private SiteUnderTest? site;
    private IBrowser? browser;

    public SiteUnderTest Site => site ?? throw new InvalidOperationException(NoBrowser);

    public IBrowser Browser => browser ?? throw new InvalidOperationException(NoBrowser);

    public bool HasBrowser => browser is not null;

    public async ValueTask InitializeAsync()
    {
        // What is waited for comes, but on a busy machine late; the same patience as for pages.
        Assertions.SetDefaultExpectTimeout(BrowserTest.PatienceInMilliseconds);
        playwright = await Playwright.CreateAsync();
        if (Chromium.Find(playwright) is not { } program)
            return;
        browser = await Chromium.LaunchAsync(playwright, program);
        site = new();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        if (site is not null)
            await site.DisposeAsync();
        playwright?.Dispose();
    }
}
