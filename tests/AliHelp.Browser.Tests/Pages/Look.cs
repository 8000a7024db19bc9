using AliHelp.Browser.Tests.Running;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Pages;

/// <summary>What is asked of every page, however it was reached. Each question answers with what it found; nothing is good.</summary>
internal static class Look
{
    /// <summary>Over the wire: the page with its stylesheet and its script.</summary>
    private const int MostBytes = 30_000;

    /// <summary>What the headers of one answer may weigh, as browsers reckon it.</summary>
    private const int HeaderBytes = 300;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Leaves the page dark and as narrow as it gets.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(IPage page)
    {
        List<string> found = [.. await WeightAsync(page)];
        await page.EvaluateAsync(Axe);
        found.AddRange(await AxeAsync(page, ColorScheme.Light, width: 1200));
        // One more pass asks for both: the colours of the dark and the arrangement of a phone.
        found.AddRange(await AxeAsync(page, ColorScheme.Dark, width: 390));
        found.AddRange(await SmallTargetsAsync(page));
        await page.SetViewportSizeAsync(320, 640);
        found.AddRange(await OverflowAsync(page));
        return found;
    }

    private static async Task<IEnumerable<string>> AxeAsync(IPage page, ColorScheme colours, int width)
    {
        await page.EmulateMediaAsync(new() { ColorScheme = colours, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(width, 900);
        var violations = await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run(document, { resultTypes: ["violations"], iframes: false, preload: false })).violations
              .map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(" | ")}`)
            """);
        return violations.Select(violation => $"axe, {colours} at {width}: {violation}");
    }

    /// <summary>Fields, buttons, choices and links that stand for themselves are 44 pixels high and wide; links within sentences need not be.</summary>
    private static async Task<IEnumerable<string>> SmallTargetsAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => [...document.querySelectorAll("button, .button, .choice, .link, .door, .back, summary, select, textarea, .top a, .foot a, .errors a, .change a, "
            + "main input:not([type=hidden], [type=radio], [type=checkbox])")]
          .map(target => [target, target.getBoundingClientRect()])
          .filter(([, box]) => box.height > 0 && Math.min(box.height, box.width) < 43.9)
          .map(([target, box]) => `small target, ${Math.round(box.width)} × ${Math.round(box.height)}: ${target.outerHTML.slice(0, 150)}`)
        """);

    private static async Task<IEnumerable<string>> OverflowAsync(IPage page) => await page.EvaluateAsync<string[]>(
        """
        () => document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("body *")]
          .filter(part => part.getBoundingClientRect().right > innerWidth + 1 && !part.closest(".spoken"))
          .map(part => `scrolls sideways: ${part.outerHTML.slice(0, 120)}`)
          .concat(`scrolls sideways, ${document.documentElement.scrollWidth} pixels wide`)
        """);

    /// <summary>As encoded for the way, whether or not it came from the browser's store this time.</summary>
    private static async Task<IEnumerable<string>> WeightAsync(IPage page)
    {
        var files = await page.EvaluateAsync<LoadedFile[]>(
            """
            () => [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")]
              .map(file => ({ name: new URL(file.name).pathname, bytes: file.encodedBodySize }))
            """);
        var bytes = files.Sum(file => file.Bytes + HeaderBytes);
        var isKnown = files.Length >= 3 && files.All(file => file.Bytes > 0);
        return isKnown && bytes <= MostBytes
            ? []
            : [$"weighs {bytes} bytes: {string.Join(", ", files.Select(file => $"{file.Name} {file.Bytes}"))}"];
    }

    private sealed class LoadedFile
    {
        public string Name { get; set; } = "";
        public int Bytes { get; set; }
    }
}
