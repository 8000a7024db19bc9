using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Tests.Rules;

/// <summary>The embedded policy file as text, to be broken in one place.</summary>
internal static class BookText
{
    public static string Embedded { get; } = Read("policy/aliexpress-kr.json");

    public static string Schema { get; } = Read("policy/aliexpress-kr.schema.json");

    /// <summary>Replaces <paramref name="old"/> where it first occurs in the rule's entry.</summary>
    public static string WithChange(string ruleId, string old, string replacement)
    {
        var at = Embedded.IndexOf(old, Embedded.IndexOf($"\"id\": \"{ruleId}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.NotEqual(-1, at);
        return Embedded[..at] + replacement + Embedded[(at + old.Length)..];
    }

    /// <summary>Puts another entry before the named one.</summary>
    public static string WithEntryBefore(string ruleId, string entry)
    {
        var at = Embedded.LastIndexOf('{', Embedded.IndexOf($"\"id\": \"{ruleId}\"", StringComparison.Ordinal));
        return Embedded[..at] + entry + ",\n    " + Embedded[at..];
    }

    /// <summary>The whole entry, braces included.</summary>
    public static string Entry(string ruleId)
    {
        var id = Embedded.IndexOf($"\"id\": \"{ruleId}\"", StringComparison.Ordinal);
        var start = Embedded.LastIndexOf('{', id);
        return Embedded[start..(Embedded.IndexOf("\n    }", id, StringComparison.Ordinal) + 6)];
    }

    /// <summary>The line, counted from 1, of the first place where <paramref name="part"/> occurs after the rule's id.</summary>
    public static int LineOf(string text, string ruleId, string part)
    {
        var at = text.IndexOf(part, text.IndexOf($"\"id\": \"{ruleId}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        return text[..at].Count(letter => letter == '\n') + 1;
    }

    private static string Read(string name)
    {
        using var stream = typeof(PolicyBook).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
