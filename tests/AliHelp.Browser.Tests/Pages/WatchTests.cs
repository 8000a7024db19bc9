using AliHelp.Browser.Tests.Running;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>That the site refuses what does not belong to it, and that every other test would have noticed.</summary>
public sealed class WatchTests(TestBed bed) : BrowserTest(bed)
{
    [Fact]
    public async Task Script_written_into_a_page_does_not_run()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync("/");

        await visit.Page.EvaluateAsync(
            "() => { const script = document.createElement('script'); script.textContent = 'document.title = \"taken\"'; document.body.append(script); }");

        Assert.NotEqual("taken", await visit.Page.TitleAsync());
        Assert.Contains(visit.TakeFaults(), fault => fault.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_fetched_from_elsewhere()
    {
        var visit = await VisitAsync();
        await visit.OpenAsync("/");

        // Another port of this machine stands for another host: nothing may leave it.
        var isRefused = await visit.Page.EvaluateAsync<bool>("() => fetch('http://127.0.0.1:9/').then(() => false, () => true)");

        Assert.True(isRefused);
        Assert.NotEmpty(visit.TakeFaults());
    }
}
