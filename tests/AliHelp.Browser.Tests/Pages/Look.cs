using System.Collections.Concurrent;
using AliHelp.Browser.Tests.Running;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>What is asked of every page, however it was reached. Each question answers with what it found; nothing is good.</summary>
internal static class Look
{
    /// <summary>Over the wire: the page with everything that it loads, on a first visit.</summary>
    public const int MostBytes = 30_000;

    private const int Narrow = 320;
    private const int Phone = 390;
    private const int Desk = 1200;

    private static readonly AxeRunOptions Everything = new();
    private static readonly AxeRunOptions ColoursAlone = new() { RunOnly = RunOnlyOptions.Rules("color-contrast") };

    /// <summary>Leaves the page light and as narrow as it gets.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Visit visit)
    {
        var page = visit.Page;
        List<string> found = [.. await WeightAsync(visit), .. await AxeAsync(page, Desk, ColorScheme.Light, Everything)];
        // Darkness changes colours and nothing else, a phone the arrangement too.
        found.AddRange(await AxeAsync(page, Desk, ColorScheme.Dark, ColoursAlone));
        found.AddRange(await AxeAsync(page, Phone, ColorScheme.Dark, ColoursAlone));
        found.AddRange(await AxeAsync(page, Phone, ColorScheme.Light, Everything));
        found.AddRange(await SmallTargetsAsync(page));
        await page.SetViewportSizeAsync(Narrow, 640);
        found.AddRange(await OverflowAsync(page));
        return found;
    }

    private static async Task<IEnumerable<string>> AxeAsync(IPage page, int width, ColorScheme colours, AxeRunOptions options)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, 900);
        var result = await page.RunAxe(options);
        return result.Violations.Select(violation =>
            $"axe, {colours} at {width}: {violation.Id}: {string.Join(" | ", violation.Nodes.Select(node => node.Html))}");
    }

    /// <summary>Buttons, choices and links that stand for themselves are 44 pixels high and wide; links within sentences need not be.</summary>
    private static async Task<IEnumerable<string>> SmallTargetsAsync(IPage page)
    {
        var small = await page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll("button, a.button, .choice, .link, .door, .back, summary, .top a, .foot a, .errors a, .change a, main input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea")]
              .map(target => [target, target.getBoundingClientRect()])
              .filter(([, box]) => box.width > 0 && (box.height < 43.9 || box.width < 24))
              .map(([target, box]) => `small target, ${Math.round(box.width)} × ${Math.round(box.height)}: ${target.outerHTML.slice(0, 150)}`)
            """);
        return small;
    }

    private static async Task<IEnumerable<string>> OverflowAsync(IPage page)
    {
        var wide = await page.EvaluateAsync<string[]>(
            """
            () => document.documentElement.scrollWidth <= innerWidth ? [] :
              [...document.querySelectorAll("body *")]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest(".spoken"))
                .map(e => `scrolls sideways at ${innerWidth}: ${e.outerHTML.slice(0, 120)}`)
                .concat(`scrolls sideways at ${innerWidth}`)
            """);
        return wide;
    }

    private static async Task<IEnumerable<string>> WeightAsync(Visit visit)
    {
        var page = visit.Page;
        var loaded = new ConcurrentBag<IRequest>();
        void Note(object? _, IRequest request) => loaded.Add(request);

        // As on a first visit: nothing is kept from the pages before.
        var devTools = await visit.Context.NewCDPSessionAsync(page);
        await devTools.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        page.RequestFinished += Note;
        await page.ReloadAsync();
        page.RequestFinished -= Note;
        await devTools.DetachAsync();

        var bytes = 0;
        foreach (var request in loaded)
        {
            var sizes = await request.SizesAsync();
            bytes += sizes.ResponseBodySize + sizes.ResponseHeadersSize;
        }

        return loaded.Count is 3 && bytes is > 0 and <= MostBytes
            ? []
            : [$"weighs {bytes} bytes in {loaded.Count} files: {string.Join(", ", loaded.Select(request => request.Url))}"];
    }
}
