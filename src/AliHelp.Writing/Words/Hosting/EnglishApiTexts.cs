namespace AliHelp.Writing.Words;

internal sealed class EnglishApiTexts : ApiTexts
{
    public override string Title => "Some values need another look.";

    public override string Missing => "This value is required.";

    public override string Repeated => "Give this value only once.";

    public override string NotADay(DateOnly first, DateOnly last) => $"Give a day as 2026-11-23, from {first:O} to {last:O}.";

    public override string NotANumber(int min, int max) => $"Give a whole number from {min} to {max}.";

    public override string NotAChoice(IEnumerable<string> choices) => $"Give one of: {string.Join(", ", choices)}.";

    public override string InFuture(DateOnly today) => $"The day must be today ({today:O}) or in the past.";

    public override string Before(string parameter) => $"The day must be the same as or after {parameter}.";

    public override string BeyondCalendar(DateOnly last) => $"Bank business days are known until {last:O} only.";
}
