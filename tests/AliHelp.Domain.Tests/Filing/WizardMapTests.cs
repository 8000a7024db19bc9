using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Tests.Filing;

/// <summary>
/// <c>docs/wizard.md</c> is drawn from <see cref="FilingSteps"/>: every walk through the wizard, laid over one another.
/// After a change of the steps, <c>ALIHELP_WRITE_DOCS=1</c> draws it anew.
/// </summary>
public sealed class WizardMapTests
{
    private const string Begin = "<!-- drawn from FilingSteps; ALIHELP_WRITE_DOCS=1 draws it anew -->";
    private const string End = "<!-- end of the drawing -->";

    private static readonly string File = Path.Combine(Root(), "docs", "wizard.md");

    [Fact]
    public void The_map_in_the_documents_is_the_path_of_the_code()
    {
        var written = System.IO.File.ReadAllText(File);
        var begin = written.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = written.IndexOf(End, StringComparison.Ordinal);
        Assert.True(end > begin, $"{File} must keep the two marks around the drawing.");

        var drawn = written[..begin] + "\n\n" + Draw() + "\n" + written[end..];
        if (Environment.GetEnvironmentVariable("ALIHELP_WRITE_DOCS") == "1")
            System.IO.File.WriteAllText(File, drawn);
        else
            Assert.Equal(drawn, written);
    }

    private sealed record Walked(FilingAnswers Answers, FilingPath Path);

    private static string Draw()
    {
        var walks = EveryPath.Walk().Select(answers => new Walked(answers, FilingPath.For(answers))).ToList();
        string[] lines = [.. Map(walks), "", .. Table(walks), "", .. InBetween()];
        return string.Join('\n', lines) + "\n";
    }

    private static IEnumerable<string> Map(IReadOnlyList<Walked> walks) =>
    [
        "```mermaid",
        "flowchart TD",
        .. FilingSteps.InOrder.Select(step => $"  {step.Name}[{step.Name}]"),
        "  check([check answers])",
        .. FilingSteps.InOrder.SelectMany(step => Arrows(step, walks)),
        "```",
    ];

    private static IEnumerable<string> Arrows(FilingStep step, IReadOnlyList<Walked> walks)
    {
        var ways = walks.Where(walk => walk.Path.Steps.Contains(step)).ToLookup(walk => walk.Path.After(step)?.Name ?? "check");
        return from way in ways
               orderby Order(way.Key)
               let others = ways.Where(other => other.Key != way.Key).SelectMany(other => other).ToList()
               select others.Count > 0 && Condition([.. way], others) is { } condition
                   ? $"  {step.Name} -- {condition} --> {way.Key}"
                   : $"  {step.Name} --> {way.Key}";
    }

    /// <summary>The one answer that leads this way and no other; null where it takes several together.</summary>
    private static string? Condition(IReadOnlyList<Walked> way, IReadOnlyList<Walked> others)
    {
        return By(walk => walk.Answers.Problem!.Problem.ToString()) ?? By(walk => walk.Answers.Stage!.Stage.ToString());

        string? By(Func<Walked, string> answer)
        {
            var mine = way.Select(answer).ToHashSet();
            var theirs = others.Select(answer).ToHashSet();
            return mine.Overlaps(theirs) ? null
                : mine.Count <= theirs.Count ? string.Join(" or ", mine)
                : "not " + string.Join(" or ", theirs);
        }
    }

    private static IEnumerable<string> Table(IReadOnlyList<Walked> walks) =>
    [
        "| Problem | Questions | Always asked | Asked on some paths |",
        "|---|---|---|---|",
        .. walks.GroupBy(walk => walk.Answers.Problem!.Problem, walk => walk.Path.Steps).OrderBy(group => group.Key).Select(Row),
    ];

    private static string Row(IGrouping<Problem, IReadOnlyList<FilingStep>> paths)
    {
        var always = FilingSteps.InOrder.Where(step => paths.All(steps => steps.Contains(step))).ToList();
        var sometimes = FilingSteps.InOrder.Where(step => paths.Any(steps => steps.Contains(step))).Except(always);
        var (least, most) = (paths.Min(steps => steps.Count), paths.Max(steps => steps.Count));
        var questions = least == most ? $"{most}" : $"{least} to {most}";
        return $"| {paths.Key} | {questions} | {string.Join(", ", always)} | {string.Join(", ", sometimes)} |";
    }

    private static IEnumerable<string> InBetween() =>
    [
        "| Page between two questions | Follows | Leads back to |",
        "|---|---|---|",
        .. Enum.GetValues<Interruption>()
            .Select(interruption => $"| {interruption.Name()} | {interruption.Follows()} | {interruption.Reconsiders()} |"),
    ];

    private static int Order(string name) => FilingSteps.InOrder.TakeWhile(step => step.Name != name).Count();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "AliHelp.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("No folder above the tests holds AliHelp.sln.");
        return folder.FullName;
    }
}
