using System.Globalization;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Fields;
using AliHelp.Web.Pages.Events;
using AliHelp.Web.Pages.Filing;

namespace AliHelp.Web.Tests.Stories;

/// <summary>What a person types for an answer or an event: the names and values of the pages' forms.</summary>
internal static class StoryForms
{
    public static (string Name, string Value)[] For(FilingStep step, FilingAnswers answers)
    {
        if (step == FilingSteps.Problem)
            return Typed((nameof(ProblemInput.Problem), $"{answers.Problem!.Problem}"));
        if (step == FilingSteps.Detail)
            return Typed((nameof(DetailInput.Code), $"{answers.Detail!.Code}"));
        if (step == FilingSteps.Goal)
            return Typed((nameof(GoalInput.Goal), $"{answers.Goal!.Goal}"));
        if (step == FilingSteps.Stage)
            return Typed(
                (nameof(StageInput.Stage), $"{answers.Stage!.Stage}"), (StageInput.FieldOf(answers.Stage.Stage), Text(answers.Stage.On)));
        if (step == FilingSteps.PaidOn)
            return Typed((nameof(PaidOnInput.Precision), nameof(DayPrecision.Day)), (nameof(PaidOnInput.Day), Text(answers.PaidOn!.Day)));
        if (step == FilingSteps.Shipping)
            return Typed(
                (nameof(ShippingInput.ShippedOn), Text(answers.Shipping!.ShippedOn)),
                (nameof(ShippingInput.PromisedOn), Text(answers.Shipping.PromisedOn)));
        if (step == FilingSteps.DeliveredOn)
            return Typed(
                (nameof(DeliveredOnInput.Day), Text(answers.DeliveredOn!.Day)),
                (nameof(DeliveredOnInput.ReceiptConfirmedOn), Text(answers.DeliveredOn.ReceiptConfirmedOn)));
        if (step == FilingSteps.Countdown)
            return For(answers.Countdown!);
        if (step == FilingSteps.Payment)
            return Typed(
                (nameof(PaymentInput.Method), $"{answers.Payment!.Method}"),
                (PaymentInput.FieldOf(answers.Payment.Method), answers.Payment.Funding?.ToString()));
        if (step == FilingSteps.Done)
            return Typed(
                [
                    .. Items(answers.Done!.Items),
                    (nameof(DoneInput.MessagedSellerOn), Text(answers.Done.MessagedSellerOn)),
                    (nameof(DoneInput.SellerReply), answers.Done.SellerReply?.ToString()),
                    (nameof(DoneInput.DisputeOpenedOn), Text(answers.Done.DisputeOpenedOn)),
                ]);
        if (step == FilingSteps.Evidence)
            return Typed([.. Items(answers.Evidence!.Items)]);
        if (step == FilingSteps.Message)
            return Typed(
                (nameof(MessageInput.OrderNumber), answers.Message!.OrderNumber), (nameof(MessageInput.ProductName), answers.Message.ProductName),
                (nameof(MessageInput.Amount), Text(answers.Message.Amount)), (nameof(MessageInput.Currency), $"{answers.Message.Currency}"));
        throw new ArgumentOutOfRangeException(nameof(step), step, "A question that no story is asked.");
    }

    public static (string Name, string Value)[] For(CaseEvent happened)
    {
        (string Name, string? Value)[] told = happened switch
        {
            MessageSent sent => [(nameof(EventInput.To), $"{sent.To}")],
            DisputeOpened opened => [(nameof(EventInput.Asked), $"{opened.Asked}"), .. Amount(opened.Amount)],
            SellerReplied replied => [(nameof(EventInput.Reply), $"{replied.Reply}"), .. Amount(replied.Offer)],
            DisputeDecided decided => [(nameof(EventInput.Ruling), $"{decided.Ruling}"), .. Amount(decided.Amount)],
            ReturnApproved approved => [(nameof(EventInput.Address), $"{approved.Address}")],
            ReturnSent sent => [(nameof(EventInput.Carrier), sent.Carrier), (nameof(EventInput.TrackingNumber), sent.TrackingNumber)],
            MoneyArrived arrived => [.. Amount(arrived.Amount)],
            NoteAdded note => [(nameof(EventInput.Text), note.Text)],
            CaseClosed closed => [(nameof(EventInput.Outcome), $"{closed.Outcome}")],
            DisputeWithdrawn or OfferAccepted or PlatformSteppedIn or AppealFiled or ReturnReceived or RefundStarted => [],
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "An event that nobody tells."),
        };
        return Typed([(nameof(EventInput.Day), Text(happened.On)), .. told]);
    }

    private static (string Name, string Value)[] For(CountdownAnswer countdown) => Typed(
        (nameof(CountdownInput.View), $"{countdown.View}"),
        (nameof(CountdownInput.DaysLeft), Text(countdown.DaysLeft)),
        (nameof(CountdownInput.HoursLeft), Text(countdown.HoursLeft)),
        (nameof(CountdownInput.EndDate), Text(countdown.EndDate)),
        (nameof(CountdownInput.EndTime), countdown.EndTime is { } time ? TimeText.Write(time) : null),
        (nameof(CountdownInput.Zone), countdown.Zone?.ToString()));

    private static (string Name, string? Value)[] Amount(Money? money) =>
        [(nameof(EventInput.Amount), Text(money?.Amount)), (nameof(EventInput.Currency), money?.Currency.ToString())];

    private static IEnumerable<(string Name, string? Value)> Items<T>(IReadOnlyCollection<T> items)
        where T : struct, Enum => Ticked.Write(items).Select(item => (nameof(EvidenceInput.Items), (string?)item));

    /// <summary>What was not told is not typed.</summary>
    private static (string Name, string Value)[] Typed(params (string Name, string? Value)[] told) =>
        [.. told.Where(field => !string.IsNullOrEmpty(field.Value)).Select(field => (field.Name, field.Value!))];

    private static string? Text(DateOnly? day) => day is { } known ? DateText.Write(known) : null;

    private static string? Text(decimal? number) => number?.ToString("0.##", CultureInfo.InvariantCulture);
}
