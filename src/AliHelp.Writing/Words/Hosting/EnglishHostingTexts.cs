namespace AliHelp.Writing.Words;

internal sealed class EnglishHostingTexts : HostingTexts
{
    public override ErrorText NotFound { get; } =
        new("This page does not exist", ["Check the address.", "A case opens only in the browser where you started it."]);

    public override ErrorText NotAccepted { get; } = new("This could not be sent",
        [
            "The page may have been open for too long.", "Go back, reload it and send it again.",
            "If your browser blocks cookies, allow them for this site.",
        ]);

    public override ErrorText TooLarge { get; } = new("This is too long to send", ["Go back, shorten the text and send it again."]);

    public override ErrorText TooMany { get; } = new("Take a short break", ["There were many requests in a short time.", "Try again in a minute."]);

    public override ErrorText Failed { get; } =
        new("The page cannot be shown right now", ["The fault is ours. Your saved cases are safe.", "Try again in a moment."]);

    public override ErrorText Unreadable { get; } =
        new(
            "This case cannot be opened right now",
            ["Nothing is lost. What you wrote is still there.", "Tell the number below to whoever runs this site."]);

    public override string Reference => "Number to give when you ask for help";

    public override string ToStart => "Go to the start";

    public override string ToCases => "See my cases";

    public override string NoCases => "You have no saved cases yet.";

    public override string NoCasesHint => "Answer the questions and your case appears here.";

    public override string Begin => "Start a new case";

    public override string OnlyHere => "You can see your cases in this browser only.";

    public override string WhichCases => "Which cases";

    public override string AllCases => "All";

    public override string OpenCases => "Open";

    public override string ClosedCases => "Closed";

    public override string NoneOfThese => "There are no such cases.";

    public override string Unfinished => "Not finished";

    public override string UnfinishedHint => "Answer the remaining questions to see the result.";

    public override string ChangedOn(string day) => $"Last changed on {day}";

    public override string UnreadableCases => "Some cases cannot be opened right now. Nothing is lost.";

    public override string Older => "See older cases";

    public override string Newest => "Back to the newest cases";

    public override string DeleteSpoken(string title) => $"Delete: {title}";

    public override string Delete => "Delete";

    public override string DeleteThis => "Delete this case";

    public override string DeleteAll => "Delete all cases";

    public override string DeleteOneQuestion => "Delete this case?";

    public override string DeleteAllQuestion(int count) => count == 1 ? "Delete your case?" : $"Delete all {count} cases?";

    public override string CannotBeUndone => "This cannot be undone.";

    public override string DisputeStays => "A dispute you opened on AliExpress stays open there.";

    public override string DownloadFirst => "If you may need it, download the summary first.";

    public override string Download => "Download the summary (PDF)";

    public override string Keep => "Keep it";

    public override string Deleted(int count) => count == 1 ? "The case is deleted." : $"{count} cases are deleted.";

    public override ApiTexts Api { get; } = new EnglishApiTexts();
}
