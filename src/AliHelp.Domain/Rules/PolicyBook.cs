namespace AliHelp.Domain.Rules;

/// <summary>All rules of one marketplace in one country, as one edition. A book that loads is complete and has passed its own examples.</summary>
public sealed class PolicyBook
{
    private static readonly Lazy<PolicyBook> Embedded = new(LoadEmbedded);

    private readonly ILookup<RuleId, PolicyRule> versions;

    internal PolicyBook(DateOnly edition, IEnumerable<PolicyRule> rules)
    {
        Edition = edition;
        Rules = [.. rules.OrderBy(rule => rule.Id).ThenBy(rule => rule.From)];
        versions = Rules.ToLookup(rule => rule.Id);
    }

    /// <summary>The embedded book for AliExpress in Korea.</summary>
    public static PolicyBook AliExpressKorea => Embedded.Value;

    /// <summary>The day this edition was made; names the edition.</summary>
    public DateOnly Edition { get; }

    /// <summary>Every version of every rule, in the order of <see cref="RuleId"/>, then by validity.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; }

    /// <summary>Every source that a rule or a competing figure cites, each once, by id.</summary>
    public IReadOnlyList<Source> Sources => [.. Rules
        .SelectMany(rule => rule.Sources.Concat(rule.Competing.Select(other => other.Source)))
        .Distinct()
        .OrderBy(source => source.Id, StringComparer.Ordinal)];

    /// <exception cref="PolicyBookException">The text is not a valid book; the message names line and entry.</exception>
    public static PolicyBook Load(string json) => PolicyBookReader.Read(json);

    /// <summary>The version of the rule that is in force on a day. For a clock that is the day on which it starts.</summary>
    public PolicyRule Rule(RuleId id, DateOnly on) => versions[id].First(rule => rule.IsInForce(on));

    /// <summary>The rules in force today whose review day has passed.</summary>
    public IReadOnlyList<PolicyRule> Stale(DateOnly today) => [.. Rules.Where(rule => rule.IsInForce(today) && rule.IsStale(today))];

    private static PolicyBook LoadEmbedded()
    {
        const string name = "policy/aliexpress-kr.json";
        using var stream = typeof(PolicyBook).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        using var reader = new StreamReader(stream);
        return Load(reader.ReadToEnd());
    }
}
