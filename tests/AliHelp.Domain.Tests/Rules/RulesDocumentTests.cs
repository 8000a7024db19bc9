using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Rules;

public sealed class RulesDocumentTests
{
    [Fact]
    public void Page_of_rules_says_what_the_book_says()
    {
        var drawn = RulesDocument.Draw(PolicyBook.AliExpressKorea);
        if (Environment.GetEnvironmentVariable("ALIHELP_WRITE_DOCS") is "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Page)!);
            File.WriteAllText(Page, drawn);
        }

        Assert.Equal(drawn, File.ReadAllText(Page));
    }

    private static string Page
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "AliHelp.sln")))
                folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the solution's folder.");
            return Path.Combine(folder.FullName, "docs", "rules.md");
        }
    }
}
