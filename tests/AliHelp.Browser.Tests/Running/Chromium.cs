using Microsoft.Playwright;

namespace AliHelp.Browser.Tests.Running;

/// <summary>Where the browser is: named by <c>ALIHELP_CHROMIUM</c>, else installed by the system, else installed by Playwright.</summary>
internal static class Chromium
{
    public const string Variable = "ALIHELP_CHROMIUM";

    // The shell is the same browser without a window, and takes half the time.
    private static readonly string[] UsualPlaces = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private static readonly string[] Arguments =
        ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--lang=en-US"];

    /// <summary>The program, or null where there is none.</summary>
    public static string? Find(IPlaywright playwright) =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? OrNull(named)
            : UsualPlaces.Append(playwright.Chromium.ExecutablePath).FirstOrDefault(File.Exists);

    public static Task<IBrowser> LaunchAsync(IPlaywright playwright, string program) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Arguments });

    private static string? OrNull(string program) => File.Exists(program) ? program : null;
}
