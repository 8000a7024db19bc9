namespace AliHelp.Writing.Words;

internal sealed class EnglishCasePageTexts : CasePageTexts
{
    public override string CaseEyebrow(string number, string title) => title.Length == 0 ? $"Case {number}" : $"Case {number} · {title}";

    public override string Filing => "Where it is filed";
    public override string Now => "What to do now";
    public override string OtherMessages => "Other messages";
    public override string Evidence => "Evidence to have";
    public override string Remedies => "What you can ask for";
    public override string Deadlines => "All deadlines";
    public override string Refund => "When the refund should arrive";
    public override string Ahead => "What happens next";
    public override string OtherWays => "Other ways";
    public override string Why => "Why this answer?";
    public override string WhatIf => "What would change it";
    public override string Missing => "Tell us more for a closer answer";
    public override string CannotKnow => "What AliHelp cannot know";
    public override string Downloads => "Downloads";
    public override string Answers => "Your answers";

    public override string DisputeTextTip => "Short English is handled faster than machine translation.";
    public override string InEnglish => "The English lines to send and what they mean";
    public override string Has => "You have it";
    public override string DoesNotHave => "Still needed";
    public override string ColumnWhat => "What";
    public override string ColumnUntil => "Until";
    public override string ColumnLeft => "Time left";
    public override string ColumnSource => "Source";
    public override string Source => "See the source";
    public override string OpensNewWindow => "opens in a new window";
    public override string Wished => "Your wish";
    public override string IfNobodyAnswers => "If nobody answers";
    public override string LegendExpected => "Refund expected";
    public override string LegendWaiting => "Waiting";
    public override string LegendStart => "Counting starts";
    public override string WhyThisRange => "Why these dates?";

    public override string AgentHours(bool open, int from, int to) =>
        open ? $"Agents answer most at this hour ({from}:00 to {to}:00)." : $"Agents answer most from {from}:00 to {to}:00, Korea time.";

    public override string FillIn => "Answer now";
    public override string Pdf => "Summary as PDF";
    public override string Text => "Summary as text";
    public override string Json => "Data as JSON";
    public override string Calendar => "Calendar file";
    public override string PrintHint => "You can print this page as it is.";
    public override string Delete => "Delete this case";

    public override string RecordOpened => "I have opened the dispute";
    public override string OpenedRecorded => "Recorded. Now it is the seller's turn to answer.";
    public override string ChangedElsewhere => "This case was changed in another window. Check it below, then press the button again.";

    public override string RulesChanged(string? before, string? now) => (before, now) switch
    {
        ({ } then, { } day) => $"A rule has changed, and so has the date. It was {then}; now it is {day}.",
        (null, { } day) => $"A rule has changed, so a date can be named now: {day}.",
        ({ } then, null) => $"A rule has changed. The date you saw before, {then}, may no longer be right.",
        (null, null) => "A rule has changed, and so has your next step.",
    };
}
