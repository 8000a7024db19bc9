namespace AliHelp.Writing.Words;

internal sealed class EnglishPlanHeadings : PlanHeadings
{
    public override string Filing => "Filing status";

    public override string Now => "What to do now";

    public override string AtAGlance => "At a glance";

    public override string NextDeadline => "Next deadline";

    public override string OrderNumber => "Order number";

    public override string Prospects => "If nothing happens";

    public override string Messages => "Messages to send";

    public override string Evidence => "Evidence to prepare";

    public override string Remedies => "What you can ask for";

    public override string Deadlines => "All deadlines";

    public override string Refund => "When the refund should arrive";

    public override string Ahead => "What happens next";

    public override string Ladder => "Who can help, in order";

    public override string Papers => "Papers in Korean";

    public override string Why => "Why this result?";

    public override string WhatIf => "If things change";

    public override string Missing => "What would make this more certain";

    public override string CannotKnow => "What AliHelp cannot know";

    public override string Answers => "Your answers";

    public override string Warnings => "Know this first";

    public override string ColumnWhat => "What";

    public override string ColumnUntil => "Until";

    public override string ColumnLeft => "Time left";

    public override string Source => "Source";

    public override string Bring => "Have ready";

    public override string IfNobodyAnswers => "If nobody answers or it is late";

    public override string Downloads => "Download";

    public override string Pdf => "Summary PDF";

    public override string Text => "Summary text (.txt)";

    public override string Json => "Data (.json)";

    public override string Calendar => "Calendar (.ics)";

    public override string Case(string number) => $"Case {number}";

    public override string Edition(string day) => $"Counted with the rules as of {day}.";

    public override string MadeOn(string moment) => $"Made on {moment}, Korea time.";

    public override string Disclaimer =>
        "AliHelp is a free tool with no link to AliExpress. This is not legal advice and promises no outcome. If dates differ, follow your order page.";
}
