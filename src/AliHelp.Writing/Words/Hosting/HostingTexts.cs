namespace AliHelp.Writing.Words;

/// <summary>The list of cases, deleting, and the pages shown when something does not work.</summary>
public abstract class HostingTexts
{
    public abstract ErrorText NotFound { get; }

    /// <summary>A form that cannot be accepted, nearly always because its page was open for too long.</summary>
    public abstract ErrorText NotAccepted { get; }

    public abstract ErrorText TooLarge { get; }

    public abstract ErrorText TooMany { get; }

    /// <summary>The program failed.</summary>
    public abstract ErrorText Failed { get; }

    /// <summary>A case is there, but cannot be read; nothing of it is lost.</summary>
    public abstract ErrorText Unreadable { get; }

    /// <summary>Stands before the number by which the log knows the request.</summary>
    public abstract string Reference { get; }

    public abstract string ToStart { get; }

    public abstract string ToCases { get; }

    public abstract string NoCases { get; }

    public abstract string NoCasesHint { get; }

    public abstract string Begin { get; }

    /// <summary>Only this browser sees the cases.</summary>
    public abstract string OnlyHere { get; }

    /// <summary>Names the links that choose which cases are listed.</summary>
    public abstract string WhichCases { get; }

    public abstract string AllCases { get; }

    public abstract string OpenCases { get; }

    public abstract string ClosedCases { get; }

    /// <summary>There are cases, perhaps, but none of those.</summary>
    public abstract string NoneOfThese { get; }

    public abstract string Unfinished { get; }

    public abstract string UnfinishedHint { get; }

    /// <param name="day">In words.</param>
    public abstract string ChangedOn(string day);

    public abstract string UnreadableCases { get; }

    public abstract string Older { get; }

    public abstract string Newest { get; }

    /// <summary>For a link in a list, where "delete" alone would not tell what.</summary>
    public abstract string DeleteSpoken(string title);

    public abstract string Delete { get; }

    public abstract string DeleteThis { get; }

    public abstract string DeleteAll { get; }

    public abstract string DeleteOneQuestion { get; }

    public abstract string DeleteAllQuestion(int count);

    public abstract string CannotBeUndone { get; }

    /// <summary>Deleting here changes nothing at AliExpress.</summary>
    public abstract string DisputeStays { get; }

    public abstract string DownloadFirst { get; }

    public abstract string Download { get; }

    public abstract string Keep { get; }

    public abstract string Deleted(int count);

    public abstract ApiTexts Api { get; }
}

/// <summary>What happened, and what to do now.</summary>
public sealed record ErrorText(string Title, IReadOnlyList<string> Sentences);
