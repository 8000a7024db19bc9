using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>The wizard: its frame, its questions, and what it says about an answer that it cannot take.</summary>
public abstract class FilingTexts
{
    // The frame of every question page.

    /// <param name="isExact">False while later answers may still shorten the path.</param>
    public abstract string Progress(int number, int total, bool isExact);

    public abstract string Back { get; }

    public abstract string Continue { get; }

    public abstract string SaveAndLeave { get; }

    public abstract string WhyWeAsk { get; }

    /// <summary>Between the choices and "I am not sure".</summary>
    public abstract string Or { get; }

    /// <summary>Marks a label of which the field may stay empty.</summary>
    public abstract string Optional(string label);

    /// <summary>The heading above the list of what has to be looked at again.</summary>
    public abstract string NeedsAnotherLook { get; }

    /// <summary>The browser's title of a page with such a list.</summary>
    public abstract string TitleInNeedOfAnotherLook(string title);

    public abstract NoticeTexts ChangedElsewhere { get; }

    // The questions, in the order of the path. Each is named as its step.

    public abstract QuestionTexts Problem { get; }

    public abstract QuestionTexts Situation { get; }

    public abstract QuestionTexts Detail { get; }

    public abstract QuestionTexts Goal { get; }

    public abstract QuestionTexts Stage { get; }

    public abstract QuestionTexts PaidOn { get; }

    public abstract QuestionTexts Shipping { get; }

    public abstract QuestionTexts DeliveredOn { get; }

    public abstract QuestionTexts Countdown { get; }

    public abstract QuestionTexts Payment { get; }

    public abstract QuestionTexts Done { get; }

    public abstract QuestionTexts Evidence { get; }

    public abstract QuestionTexts Message { get; }

    /// <summary>Instead of <see cref="Stage"/>, where the dispute is known to be refused.</summary>
    public abstract QuestionTexts StageRefused { get; }

    /// <summary>Instead of <see cref="DeliveredOn"/>, where only the tracking says so.</summary>
    public abstract QuestionTexts ShownDeliveredOn { get; }

    // What helps to choose.

    public abstract string? Hint(Problem problem);

    public abstract string? Hint(Goal goal);

    public abstract string? Hint(SellerReply reply);

    /// <summary>What a piece of evidence shows, and what it does not.</summary>
    public abstract string Hint(EvidenceItem item);

    public abstract string ReceivedQuestion { get; }

    public abstract string FaultyQuestion { get; }

    public abstract string FaultyHint { get; }

    public abstract string Yes { get; }

    public abstract string No { get; }

    public abstract string NoneOfThese { get; }

    // Labels and hints of single fields.

    /// <summary>"결제한 날", "Date you paid".</summary>
    public abstract string Label(AskedDay day);

    public abstract string LeaveEmptyIfNotKnown { get; }

    /// <summary>Names the box that stands instead of a day.</summary>
    public abstract string IfYouDoNotKnow { get; }

    public abstract string PromisedHint { get; }

    public abstract string TrackingNumber { get; }

    public abstract string PaidMonth { get; }

    public abstract string MonthExample { get; }

    public abstract string IsOldDayRight(DateOnly day);

    /// <summary>The label of the box that confirms an unusually old day.</summary>
    public abstract string ConfirmOldDay(DateOnly day);

    public abstract string DaysLeft { get; }

    public abstract string HoursLeft { get; }

    /// <summary>Said where the time left was read some time ago.</summary>
    public abstract string TimeLeftReadAt(DateTime readAt);

    public abstract string EndTime { get; }

    public abstract string Zone { get; }

    public abstract string ZoneHint { get; }

    public abstract string Funding { get; }

    public abstract string SellerReplyQuestion { get; }

    public abstract string CoverPersonalData { get; }

    /// <summary>The files themselves are added to the case.</summary>
    public abstract string FilesComeLater { get; }

    public abstract string OrderNumber { get; }

    public abstract string OrderNumberHint { get; }

    public abstract string ProductName { get; }

    public abstract string Amount { get; }

    public abstract string Currency { get; }

    public abstract string Phrases { get; }

    public abstract string PhrasesHint { get; }

    public abstract string Description { get; }

    public abstract string DescriptionHint { get; }

    // What is said about an answer that cannot be taken.

    public abstract string ProblemMissing { get; }

    public abstract string ReceivedMissing { get; }

    public abstract string FaultyMissing { get; }

    public abstract string DetailMissing { get; }

    public abstract string GoalMissing { get; }

    public abstract string StageMissing { get; }

    public abstract string TrackingNumberTooLong(int atMost);

    public abstract string PrecisionMissing { get; }

    public abstract string OldDayUnconfirmed(DateOnly day);

    public abstract string MonthMissing { get; }

    public abstract string MonthUnreadable { get; }

    public abstract string MonthInFuture { get; }

    public abstract string MonthTooEarly(DateOnly earliest);

    public abstract string PromisedBeforeShipped { get; }

    public abstract string ViewMissing { get; }

    public abstract string DaysLeftOutside(int atMost);

    public abstract string HoursLeftOutside { get; }

    public abstract string EndTimeUnreadable { get; }

    public abstract string ZoneMissing { get; }

    public abstract string PaymentMissing { get; }

    public abstract string FundingMissing { get; }

    public abstract string DoneMissing { get; }

    public abstract string EvidenceMissing { get; }

    public abstract string NothingYetOnlyAlone { get; }

    public abstract string SellerReplyNotOffered { get; }

    public abstract string OrderNumberUnreadable { get; }

    public abstract string ProductNameTooLong(int atMost, int now);

    public abstract string AmountNotPositive { get; }

    public abstract string CurrencyMissing { get; }

    public abstract string DescriptionTooLong(int atMost, int now);

    // What is said about a day that cannot be taken; the same for every day.

    public abstract string DayEmpty(AskedDay day);

    public abstract string DayEmptyOrNotSure(AskedDay day);

    public abstract string DayLacksYear(AskedDay day);

    public abstract string DayLacksMonthAndDay(AskedDay day);

    public abstract string DayLacksDay(AskedDay day);

    public abstract string NoSuchMonth(int month);

    /// <summary>Names the year only where it matters: on 29 February.</summary>
    public abstract string NoSuchDay(int year, int month, int day);

    public abstract string DayUnreadable(AskedDay day);

    public abstract string DayTooEarly(AskedDay day, DateOnly earliest);

    public abstract string DayInFuture(AskedDay day);

    public abstract string DayTooLate(AskedDay day, DateOnly latest);

    public abstract string DayBeforePaid(AskedDay day, DateOnly paidOn);

    // The pages that ask nothing.

    public abstract InterruptionTexts NoExchange { get; }

    public abstract InterruptionTexts AlreadyShipped { get; }

    public abstract InterruptionTexts FindYourStage { get; }

    /// <summary>The link to the order list at AliExpress; it opens in a new tab.</summary>
    public abstract string OpenMyOrders { get; }

    public InterruptionTexts For(Interruption interruption) => interruption switch
    {
        Interruption.NoExchange => NoExchange,
        Interruption.AlreadyShipped => AlreadyShipped,
        Interruption.FindYourStage => FindYourStage,
    };

    // Check answers.

    public abstract string CheckTitle { get; }

    public abstract string CheckChangedElsewhere { get; }

    public abstract string Change { get; }

    /// <summary>The link's full words for those who hear it out of its row.</summary>
    public abstract string ChangeAnswer(string label);

    public abstract string SeeResult { get; }

    public abstract string LookAgain { get; }

    /// <summary>Asks which of two days is right, where the first cannot be after the second.</summary>
    public abstract string OutOfOrder(NamedDay first, NamedDay second);
}
