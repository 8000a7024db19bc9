namespace AliHelp.Writing.Messages;

/// <summary>Papers that are written in Korean only, because their readers are in Korea.</summary>
public enum PaperKind
{
    /// <summary>해외이용 이의제기: the statement for a card issuer.</summary>
    CardStatement,

    /// <summary>The brief for 1372 and 소비자24, in the order of their form.</summary>
    ConsumerBrief,
}

/// <summary>One named field of a paper; it exists only if its fact was confirmed.</summary>
public sealed record PaperField(string Label, string Text);

/// <summary>A paper ready to copy, in 합니다체, its fields in the order in which the recipient's form asks for them.</summary>
public sealed record Paper(PaperKind Kind, IReadOnlyList<PaperField> Fields);
