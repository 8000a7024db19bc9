using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The answers in words, one row for each question on the path. The check page and every summary show the same rows.</summary>
public static class AnswerWords
{
    private static readonly Dictionary<FilingStep, Func<FilingAnswers, Texts, string?>> Values = new()
    {
        [FilingSteps.Problem] = Of(FilingSteps.Problem, (answer, texts) => texts.Choices.Name(answer.Problem)),
        [FilingSteps.Situation] = Of(FilingSteps.Situation, (answer, texts) =>
            texts.Choices.List([texts.Choices.Received(answer.Received), texts.Choices.Faulty(answer.Faulty)])),
        [FilingSteps.Detail] = Of(FilingSteps.Detail, (answer, texts) =>
            answer.Code is { } code ? texts.Choices.Name(code) : texts.Choices.NotSure),
        [FilingSteps.Goal] = Of(FilingSteps.Goal, (answer, texts) => texts.Choices.Name(answer.Goal)),
        [FilingSteps.Stage] = Of(FilingSteps.Stage, Stage),
        [FilingSteps.PaidOn] = Of(FilingSteps.PaidOn, PaidOn),
        [FilingSteps.Shipping] = Of(FilingSteps.Shipping, (answer, texts) => Parts(
            texts, Day(answer.ShippedOn, texts, texts.Choices.ShippedOn), Day(answer.PromisedOn, texts, texts.Choices.PromisedOn))),
        [FilingSteps.DeliveredOn] = Of(FilingSteps.DeliveredOn, (answer, texts) => Parts(
            texts, Day(answer.Day, texts, day => day), Day(answer.ReceiptConfirmedOn, texts, texts.Choices.ReceiptConfirmedOn))),
        [FilingSteps.Countdown] = Of(FilingSteps.Countdown, Countdown),
        [FilingSteps.Payment] = Of(FilingSteps.Payment, (answer, texts) => Parts(
            texts, texts.Choices.Name(answer.Method), answer.Funding is { } funding ? texts.Choices.Name(funding) : null)),
        [FilingSteps.Done] = Of(FilingSteps.Done, Done),
        [FilingSteps.Evidence] = Of(FilingSteps.Evidence, (answer, texts) =>
            answer.Items.Count == 0 ? texts.Choices.NothingYet : texts.Choices.List(answer.Items.Select(texts.Choices.Name))),
        [FilingSteps.Message] = Of(FilingSteps.Message, Message),
    };

    /// <summary>The rows in the order of the path; a question that was skipped or not answered says so.</summary>
    public static IReadOnlyList<FactRow> Rows(FilingPath path, Texts texts) =>
        [.. path.Steps.Select(step => new FactRow(
            step.Name, texts.Choices.Label(step), Values[step](path.Relevant, texts) ?? texts.Choices.NotGiven))];

    /// <summary>One answer; null when it was not given.</summary>
    internal static string? Value(FilingStep step, FilingAnswers answers, Texts texts) => Values[step](answers, texts);

    private static Func<FilingAnswers, Texts, string?> Of<TAnswer>(FilingStep<TAnswer> step, Func<TAnswer, Texts, string?> words)
        where TAnswer : class =>
        (answers, texts) => step.Get(answers) is { } answer ? words(answer, texts) : null;

    private static string? Stage(StageAnswer answer, Texts texts) => Parts(
        texts,
        texts.Choices.Name(answer.Stage),
        Day(answer.On, texts, day => day),
        answer.TrackingNumber is { } number ? texts.Choices.TrackingNumber(number) : null);

    private static string? PaidOn(PaidOnAnswer answer, Texts texts) => answer switch
    {
        { Day: { } day, Precision: DayPrecision.Month } => texts.Choices.Around(texts.Dates.Month(day)),
        { Day: { } day } => texts.Dates.Day(day),
        _ => texts.Choices.NotSure,
    };

    private static string? Countdown(CountdownAnswer answer, Texts texts) => answer.View switch
    {
        OrderPageView.TimeLeft => texts.Choices.TimeLeft(answer.DaysLeft ?? 0, answer.HoursLeft ?? 0),
        OrderPageView.EndDate when answer.EndDate is { } day => texts.Choices.EndDate(
            answer.EndTime is { } time ? $"{texts.Dates.Day(day)} {texts.Dates.Time(time)}" : texts.Dates.Day(day),
            texts.Choices.Name(answer.Zone ?? OrderPageZone.NotSure)),
        OrderPageView.EndDate or OrderPageView.ButtonOnly or OrderPageView.NoButton or OrderPageView.NotLooked =>
            texts.Choices.Name(answer.View),
    };

    private static string? Done(DoneAnswer answer, Texts texts) => answer.Items.Count == 0 ? texts.Choices.NothingYet : Parts(
        texts,
        [
            .. answer.Items.Select(texts.Choices.Name),
            Day(answer.MessagedSellerOn, texts, texts.Choices.MessagedSellerOn),
            answer.SellerReply is { } reply ? texts.Choices.SellerReplied(texts.Choices.Name(reply)) : null,
            Day(answer.DisputeOpenedOn, texts, texts.Choices.DisputeOpenedOn),
        ]);

    private static string? Message(MessageAnswer answer, Texts texts) => Parts(
        texts,
        [
            answer.OrderNumber is { } number ? texts.Choices.OrderNumber(number) : null,
            answer.ProductName,
            answer is { Amount: { } amount, Currency: { } currency } ? texts.Choices.Amount(amount, currency) : null,
            .. (answer.Phrases ?? []).Select(PhraseBook.Find).Select(phrase => phrase is null ? null : Words(phrase, texts.Language)),
            answer.Description,
        ]);

    private static string Words(Phrase phrase, Language language) => language switch
    {
        Language.Korean => phrase.Korean.TrimEnd('.'),
        Language.English => phrase.English.TrimEnd('.'),
    };

    private static string? Day(DateOnly? day, Texts texts, Func<string, string> words) =>
        day is { } known ? words(texts.Dates.Day(known)) : null;

    /// <summary>The parts that were given; null when none was.</summary>
    private static string? Parts(Texts texts, params IEnumerable<string?> parts) =>
        parts.Where(part => !string.IsNullOrWhiteSpace(part)).OfType<string>().ToList() is { Count: > 0 } given
            ? texts.Choices.List(given)
            : null;
}
