using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Running;

/// <summary>How a question is answered: with a pointer or with the keyboard alone.</summary>
internal static class Hands
{
    public static async Task AnswerAsync(this IPage page, IReadOnlyList<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields)
            if (await page.Choice(name, value).CountAsync() > 0)
                await page.Locator("label.choice").Filter(new() { Has = page.Choice(name, value) }).ClickAsync();
            else
                await page.Locator($"[name={name}]").FillAsync(value);
        await page.Locator("main form .button").ClickAsync();
    }

    /// <summary>Tab to each field, arrows and Space to choose, letters to type, Enter to send.</summary>
    public static async Task AnswerByKeyboardAsync(this IPage page, IReadOnlyList<(string Name, string Value)> fields)
    {
        foreach (var (name, value) in fields)
            if (await page.Choice(name, value).CountAsync() > 0)
                await page.ChooseByKeyboardAsync(name, value);
            else
                await page.TypeByKeyboardAsync(name, value);
        await page.TabToAsync("main form .button");
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Enter where it leads to another page. A browser that has just started can lose its first key on a busy machine.</summary>
    public static async Task EnterAsync(this IPage page, string address)
    {
        const int MostTries = 5;
        const float Patience = 10_000;
        for (var tries = 1; ; tries++)
        {
            await page.Keyboard.PressAsync("Enter");
            try
            {
                await page.WaitForURLAsync(address, new() { Timeout = Patience });
                return;
            }
            catch (TimeoutException) when (tries < MostTries)
            {
                // The key was lost: the focus still stands where it stood.
            }
        }
    }

    /// <summary>Presses Tab until what is looked for has the focus, and checks at every stop that the focus can be seen.</summary>
    public static async Task TabToAsync(this IPage page, string selector)
    {
        const int Most = 60;
        for (var pressed = 0; pressed < Most; pressed++)
        {
            await page.Keyboard.PressAsync("Tab");
            var stop = await page.EvaluateAsync<FocusStop>(
                """
                selector => {
                  const it = document.activeElement;
                  const drawn = [it, it.closest(".choice")].some(e => e && parseFloat(getComputedStyle(e).outlineWidth) >= 2 && getComputedStyle(e).outlineStyle !== "none");
                  const box = it.getBoundingClientRect();
                  const inSight = box.bottom > 0 && box.top < innerHeight;
                  // After the last stop of a page, and on the calendar button within a date field, it is the browser that draws the focus.
                  const browsers = it === document.body || !it.matches(":focus");
                  return { name: it.outerHTML.slice(0, 120), isThere: it.matches(selector), isSeen: browsers || drawn && inSight };
                }
                """,
                selector);
            Assert.True(stop.IsSeen, $"The focus cannot be seen on {stop.Name}.");
            if (stop.IsThere)
                return;
        }

        Assert.Fail($"{Most} times Tab did not lead to {selector}.");
    }

    private static async Task ChooseByKeyboardAsync(this IPage page, string name, string value)
    {
        var choice = page.Choice(name, value);
        if (await choice.GetAttributeAsync("type") == "checkbox")
        {
            await page.TabToAsync($"[name={name}][value={value}]");
            await page.Keyboard.PressAsync("Space");
        }
        else
        {
            // A group of radio buttons is one stop; the arrows choose within it.
            await page.TabToAsync($"[name={name}]");
            await page.Keyboard.PressAsync("Space");
            var offered = await page.Locator($"[name={name}]").CountAsync();
            for (var pressed = 0; pressed < offered && !await choice.IsCheckedAsync(); pressed++)
                await page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await choice.IsCheckedAsync());
    }

    private static async Task TypeByKeyboardAsync(this IPage page, string name, string value)
    {
        await page.TabToAsync($"[name={name}]");
        var field = page.Locator($"[name={name}]");
        if (await field.GetAttributeAsync("type") != "date")
        {
            await page.Keyboard.TypeAsync(value);
            return;
        }

        // The parts stand in the order of the browser's own language, which is American English. A year may have six digits.
        await page.Keyboard.TypeAsync($"{DateOnly.ParseExact(value, "yyyy-MM-dd"):MMddyyyyyy}");
        Assert.Equal(value, await field.InputValueAsync());
    }

    private static ILocator Choice(this IPage page, string name, string value) => page.Locator($"input[name='{name}'][value='{value}']");

    private sealed class FocusStop
    {
        public string Name { get; set; } = "";
        public bool IsThere { get; set; }
        public bool IsSeen { get; set; }
    }
}
