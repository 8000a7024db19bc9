namespace AliHelp.Web.Fields;

/// <summary>A choice as a form sends it: the member's own name, nothing looser (no number, no list, no other case).</summary>
public static class ChoiceText
{
    /// <summary>Null for anything that is no member's name.</summary>
    public static T? Read<T>(string? text)
        where T : struct, Enum =>
        text is not null && Enum.GetNames<T>().Contains(text, StringComparer.Ordinal) ? Enum.Parse<T>(text) : null;
}
