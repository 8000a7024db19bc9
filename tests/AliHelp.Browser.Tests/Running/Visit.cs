using System.Collections.Concurrent;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Running;

/// <summary>One person's browser, which watches what goes wrong.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly SiteUnderTest site;
    private readonly ConcurrentQueue<string> faults = [];

    public Visit(SiteUnderTest site, IBrowserContext context, IPage page)
    {
        (this.site, Context, Page) = (site, context, page);
        context.Request += (_, request) => FaultIf(new Uri(request.Url).Authority != site.Address.Authority, $"left the site: {request.Url}");
        context.Response += (_, response) => FaultIf(response.Status >= 400 && !IsExpected(response), $"{response.Status}: {response.Url}");
        context.WebError += (_, error) => faults.Enqueue(error.Error);
        // That a file could not be loaded is told by its status already.
        context.Console += (_, message) =>
            FaultIf(message.Type is "error" or "warning" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal), message.Text);
    }

    public IBrowserContext Context { get; }

    public IPage Page { get; }

    public IEnumerable<string> Faults => faults;

    /// <summary>An address that is meant to be refused.</summary>
    public string? Refused { get; set; }

    public string Path => new Uri(Page.Url).PathAndQuery;

    public async Task OpenAsync(string address) => Assert.NotNull(await Page.GotoAsync(address));

    /// <summary>A case of this person that holds these answers: begun as anybody begins, the rest put into the store.</summary>
    public async Task<string> BeginAsync(FilingAnswers answers)
    {
        await OpenAsync(FilingLinks.Begin);
        await Page.Locator($"[name=Problem][value={answers.Problem!.Problem}]").CheckAsync();
        await ContinueAsync();
        var id = Path.Split('/')[2];
        await site.ChangeAsync(id, answers);
        return id;
    }

    public Task ContinueAsync() => Page.Locator("main form button").ClickAsync();

    /// <summary>What was noticed so far, taken off the list.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        List<string> taken = [.. faults];
        faults.Clear();
        return taken;
    }

    public ValueTask DisposeAsync() => Context.DisposeAsync();

    private bool IsExpected(IResponse response) => Refused is not null && new Uri(response.Url).PathAndQuery == Refused;

    private void FaultIf(bool isFault, string what)
    {
        if (isFault)
            faults.Enqueue(what);
    }
}
