using AliHelp.Domain.Filing;
using Goals = AliHelp.Domain.Filing.Goal;
using Problems = AliHelp.Domain.Filing.Problem;

namespace AliHelp.Writing.Words;

internal sealed class EnglishFilingTexts : FilingTexts
{
    public override string Progress(int number, int total, bool isExact) =>
        isExact ? $"Question {number} of {total}" : $"Question {number} of {total} at most";

    public override string Back => "Back";

    public override string Continue => "Continue";

    public override string SaveAndLeave => "Save and leave";

    public override string WhyWeAsk => "Why we ask";

    public override string Or => "or";

    public override string Optional(string label) => $"{label} (optional)";

    public override string NeedsAnotherLook => "There is a problem";

    public override string TitleInNeedOfAnotherLook(string title) => $"Error: {title}";

    public override NoticeTexts ChangedElsewhere { get; } = new(
        "Your answers changed in another window",
        "What you just pressed was not saved. Below is what is saved now. Check it and press again.");

    public override QuestionTexts Problem { get; } = new(
        "What is the problem?",
        "The problem decides the reason for the dispute and the evidence you need.",
        "Pick the closest one. You can change it later.");

    public override QuestionTexts Situation { get; } = new(
        "Tell us two more things",
        "What you can do depends on whether you have the item.");

    public override QuestionTexts Detail { get; } = new(
        "Which of these is closest?",
        "With the exact problem we can name the evidence that fits.",
        "Pick only one.");

    public override QuestionTexts Goal { get; } = new(
        "What do you want to happen?",
        "A dispute asks you to choose one thing.",
        "If the item is faulty, the seller usually pays to send it back. If you changed your mind, you may have to.");

    public override QuestionTexts Stage { get; } = new(
        "Where are you now?",
        "What to do next, and by when, depends on it.",
        "Open the order in My Orders to see its stage.");

    public override QuestionTexts PaidOn { get; } = new(
        "When did you pay?",
        "We count the dispute deadline and the card dispute deadline from it.",
        "It is on your order page. Your card alert shows it too.");

    public override QuestionTexts Shipping { get; } = new(
        "When was it shipped, and when was it due?",
        "If it has not arrived, time is counted from the day it was shipped.",
        "The order page and the tracking show it. Leave a date empty if you do not know it.");

    public override QuestionTexts DeliveredOn { get; } = new(
        "When did it arrive?",
        "Some deadlines are counted from the day you got it.",
        "The day it came to your door. The carrier's message or the tracking shows it.");

    public override QuestionTexts Countdown { get; } = new(
        "Does the order page show time left?",
        "It is the most exact time there is, so we use it before our own estimate.",
        "Open this order in My Orders.");

    public override QuestionTexts Payment { get; } = new(
        "How did you pay?",
        "A refund usually goes back the way you paid. How long it takes depends on that.",
        "We never ask for card numbers.");

    public override QuestionTexts Done { get; } = new(
        "What have you done so far?",
        "We leave out what is done and show you what comes next.",
        "Select all that apply.");

    public override QuestionTexts Evidence { get; } = new(
        "Which evidence do you have?",
        "What is missing goes on your to-do list. What you have can be named in messages.",
        "Nothing is uploaded here. Just select what you have.");

    public override QuestionTexts Message { get; } = new(
        "Details for your messages",
        "Messages only say what you enter. The English comes from the phrases you choose.",
        "You can leave all of it empty.");

    public override QuestionTexts StageRefused { get; } = new(
        "When was your dispute refused?",
        "It tells us how much time is left after the refusal.",
        "The dispute page shows the date. Leave it empty if you do not know it.");

    public override QuestionTexts ShownDeliveredOn { get; } = new(
        "When was it marked as delivered?",
        "Some deadlines are counted from that day.",
        "The carrier's message or the tracking shows it.");

    public override string? Hint(Problem problem) => problem switch
    {
        Problems.NotArrived => "Tracking has stopped, or it is very late",
        Problems.MarkedDelivered => "Tracking says delivered, but you have nothing",
        Problems.Broken => "It does not work, or it came damaged",
        Problems.Different => "Another colour, size or material, or another item",
        Problems.PartsMissing => "Fewer items than you ordered, or a part is missing",
        Problems.Counterfeit => "You doubt that it is genuine",
        Problems.ChangedMind => "You may have to pay to send it back",
        Problems.RefundMissing => "You sent it back and are waiting for your money",
        Problems.DisputeRefused => "There are still things you can do",
        Problems.NotSure => null,
    };

    public override string? Hint(Goal goal) => goal switch
    {
        Goals.ReturnForRefund => "You send it back and get all your money",
        Goals.FullRefund => "You get all your money and send nothing back",
        Goals.PartialRefund => "You agree on an amount with the seller",
        Goals.Exchange => "AliExpress has no exchange; we show you another way",
        Goals.CancelOrder => "The quickest way if it has not been shipped",
        Goals.NotDecided => null,
    };

    public override string? Hint(SellerReply reply) => reply switch
    {
        SellerReply.AskedToCancel => "Do not cancel. You may not be able to open it again.",
        SellerReply.AskedToTalkOutside => "A chat outside the app is hard to use as evidence.",
        SellerReply.AskedToConfirm => "Confirming receipt sends the money to the seller.",
        SellerReply.AskedToReturnAbroad => "Sending it abroad can cost a lot.",
        SellerReply.NoAnswer or SellerReply.Refused or SellerReply.AskedToWait or SellerReply.OfferedPart or SellerReply.OfferedToSendAgain => null,
    };

    public override string Hint(EvidenceItem item) => item switch
    {
        EvidenceItem.DifferencesListed => "Shows what differs. It does not prove that the seller sent it this way.",
        EvidenceItem.ListingBesidePhoto => "Shows that the item is not what the listing says.",
        EvidenceItem.AllPiecesPhoto => "Shows how many pieces you got.",
        EvidenceItem.SizeWithRuler => "Shows the real size. Lay the item flat.",
        EvidenceItem.FailureVideo => "Shows the fault. It does not prove that it was there on arrival.",
        EvidenceItem.DamagePhoto => "Shows where it is damaged.",
        EvidenceItem.OuterBoxPhoto => "Shows whether the box was crushed or wet on its way.",
        EvidenceItem.ShippingLabelPhoto => "Shows that the box belongs to this order.",
        EvidenceItem.ContentsPhoto => "Shows what was in the box.",
        EvidenceItem.UnboxingVideo => "Shows what was there when you opened it.",
        EvidenceItem.WeightOnLabel => "Shows by its weight that something is missing.",
        EvidenceItem.CarrierDeliveryRecord => "Shows when, where and to whom it was given.",
        EvidenceItem.TrackingScreenshots => "Shows how far the parcel has come.",
        EvidenceItem.CarrierSiteScreenshots => "Shows that the tracking number finds nothing.",
        EvidenceItem.CustomsNotice => "Shows why customs holds it.",
        EvidenceItem.ReturnDropOffReceipt => "Shows when you sent it back.",
        EvidenceItem.ReturnTracking => "Shows whether your return has arrived.",
        EvidenceItem.ReturnPackingVideo => "Shows what you sent. It does not prove that the seller opened the same parcel.",
        EvidenceItem.Receipt => "Shows when and how much you paid.",
        EvidenceItem.OrderPageScreenshot => "Shows what you ordered and the time left.",
        EvidenceItem.SellerChatLog => "Shows what the seller answered.",
    };

    public override string ReceivedQuestion => "Do you have the item?";

    public override string FaultyQuestion => "Is something wrong with it?";

    public override string FaultyHint => "Skip this if you do not have it yet.";

    public override string Yes => "Yes";

    public override string No => "No";

    public override string NoneOfThese => "None of these, or I am not sure";

    public override string Label(AskedDay day) => day switch
    {
        AskedDay.PaidOn => "Payment date",
        AskedDay.ShippedOn => "Date it was shipped",
        AskedDay.PromisedOn => "Promised delivery date",
        AskedDay.DeliveredOn => "Arrival date",
        AskedDay.ReceiptConfirmedOn => "Date you confirmed receipt",
        AskedDay.DisputeOpenedOn => "Date you opened the dispute",
        AskedDay.ReturnApprovedOn => "Date the return was approved",
        AskedDay.ReturnSentOn => "Date you sent it back",
        AskedDay.RefundApprovedOn => "Date the refund was approved",
        AskedDay.DisputeRefusedOn => "Date the dispute was refused",
        AskedDay.OrderPageEndsOn => "Date on the order page",
        AskedDay.MessagedSellerOn => "Date you wrote to the seller",
        AskedDay.MessageSentOn => "Date you sent the message",
        AskedDay.DisputeWithdrawnOn => "Date you cancelled the dispute",
        AskedDay.SellerRepliedOn => "Date the seller replied",
        AskedDay.OfferAcceptedOn => "Date you accepted the offer",
        AskedDay.PlatformSteppedInOn => "Date AliExpress stepped in",
        AskedDay.DisputeDecidedOn => "Date of the decision",
        AskedDay.AppealFiledOn => "Date you appealed",
        AskedDay.ReturnReceivedOn => "Date the seller got the return",
        AskedDay.RefundStartedOn => "Date the refund started",
        AskedDay.MoneyArrivedOn => "Date the money arrived",
        AskedDay.NoteAddedOn => "Date it happened",
        AskedDay.CaseClosedOn => "Date it ended",
    };

    public override string LeaveEmptyIfNotKnown => "Leave it empty if you do not know it.";

    public override string IfYouDoNotKnow => "If you do not know the date";

    public override string PromisedHint => "If you see several dates, take the latest one.";

    public override string TrackingNumber => "Tracking number of the return";

    public override string PaidMonth => "Month you paid";

    public override string MonthExample => "For example 2026-11";

    public override string IsOldDayRight(DateOnly day) => $"Is {Texts.English.Dates.Day(day)} right?";

    public override string ConfirmOldDay(DateOnly day) => $"Yes, I paid on {Texts.English.Dates.Day(day)}";

    public override string DaysLeft => "Days left";

    public override string HoursLeft => "Hours left";

    public override string TimeLeftReadAt(DateTime readAt) =>
        $"You read this on {Texts.English.Dates.Moment(readAt)}. Change it if you looked again.";

    public override string EndTime => "Time";

    public override string Zone => "Which time zone is it in?";

    public override string ZoneHint => "AliExpress usually shows US Pacific time.";

    public override string Funding => "Where did the money come from?";

    public override string SellerReplyQuestion => "What did the seller say?";

    public override string CoverPersonalData => "Hide your address, card number and customs code before you send anything.";

    public override string FilesComeLater => "Photos and files can be added once you see your result.";

    public override string OrderNumber => "Order number";

    public override string OrderNumberHint => "The last 4 digits are enough.";

    public override string ProductName => "Product name";

    public override string Amount => "Amount paid";

    public override string Currency => "Currency";

    public override string Phrases => "Select every phrase that fits";

    public override string PhrasesHint => "Each phrase goes into the message in English.";

    public override string Description => "One sentence in your own words";

    public override string DescriptionHint => "Up to 200 characters. We do not translate it. It is shown in your summary only.";

    public override string ProblemMissing => "Select what the problem is";

    public override string ReceivedMissing => "Select whether you have the item";

    public override string FaultyMissing => "Select whether something is wrong with it";

    public override string DetailMissing => "Select what is closest";

    public override string GoalMissing => "Select what you want to happen";

    public override string StageMissing => "Select where you are now";

    public override string TrackingNumberTooLong(int atMost) => $"Tracking number must be {atMost} characters or less";

    public override string PrecisionMissing => "Select whether you know the payment date";

    public override string OldDayUnconfirmed(DateOnly day) => $"{IsOldDayRight(day)} Tick the box if it is";

    public override string MonthMissing => "Enter the month you paid";

    public override string MonthUnreadable => "Enter the month you paid like 2026-11";

    public override string MonthInFuture => "Month you paid must be this month or in the past";

    public override string MonthTooEarly(DateOnly earliest) => $"Month you paid must be {Texts.English.Dates.Month(earliest)} or later";

    public override string PromisedBeforeShipped => "Promised delivery date must be the same as or after the date it was shipped";

    public override string ViewMissing => "Select what the order page shows";

    public override string DaysLeftOutside(int atMost) => $"Days left must be a number from 0 to {atMost}";

    public override string HoursLeftOutside => "Hours left must be a number from 0 to 23";

    public override string EndTimeUnreadable => "Enter the time like 23:59";

    public override string ZoneMissing => "Select which time zone it is in";

    public override string PaymentMissing => "Select how you paid";

    public override string FundingMissing => "Select where the money came from";

    public override string DoneMissing => "Select what you have done, or select 'Nothing yet'";

    public override string EvidenceMissing => "Select what you have, or select 'Nothing yet'";

    public override string NothingYetOnlyAlone => "Select 'Nothing yet' only on its own";

    public override string SellerReplyNotOffered => "Select the seller's answer from the list";

    public override string OrderNumberUnreadable => "Order number must be 4 to 20 digits";

    public override string ProductNameTooLong(int atMost, int now) => $"Product name must be {atMost} characters or less. It has {now}";

    public override string AmountNotPositive => "Amount must be a number more than 0";

    public override string CurrencyMissing => "Select a currency";

    public override string DescriptionTooLong(int atMost, int now) => $"Description must be {atMost} characters or less. It has {now}";

    public override string DayEmpty(AskedDay day) => $"Enter the {Named(day)}";

    public override string DayEmptyOrNotSure(AskedDay day) => $"Enter the {Named(day)}, or select 'I am not sure'";

    public override string DayLacksYear(AskedDay day) => $"{Label(day)} must include a year";

    public override string DayLacksMonthAndDay(AskedDay day) => $"{Label(day)} must include a month and a day";

    public override string DayLacksDay(AskedDay day) => $"{Label(day)} must include a day";

    public override string NoSuchMonth(int month) => $"There is no month {month}";

    public override string NoSuchDay(int year, int month, int day) =>
        (month, day) is (2, 29) ? $"{year} has no 29 February" : $"{day} {MonthNames[month - 1]} is not a real date";

    public override string DayUnreadable(AskedDay day) => $"Enter the {Named(day)} like 2026-11-03";

    public override string DayTooEarly(AskedDay day, DateOnly earliest) => $"{Label(day)} must be {Texts.English.Dates.Day(earliest)} or later";

    public override string DayInFuture(AskedDay day) => $"{Label(day)} must be today or in the past";

    public override string DayTooLate(AskedDay day, DateOnly latest) => $"{Label(day)} must be {Texts.English.Dates.Day(latest)} or earlier";

    public override string DayBeforePaid(AskedDay day, DateOnly paidOn) =>
        $"{Label(day)} must be the same as or after {Texts.English.Dates.Day(paidOn)} when you paid";

    public override InterruptionTexts NoExchange { get; } = new(
        "AliExpress has no exchange",
        [
            "Return it, get the refund, then order again.",
            "You can ask the seller for a coupon for the next order.",
        ],
        "Continue with return and reorder",
        "Choose something else");

    public override InterruptionTexts AlreadyShipped { get; } = new(
        "It has been shipped, so cancelling may be hard",
        [
            "An order can usually be cancelled only before it is shipped.",
            "Your result shows what you can do instead.",
        ],
        "Continue anyway",
        "Choose something else");

    public override InterruptionTexts FindYourStage { get; } = new(
        "The order page shows the stage",
        [
            "Open My Orders on AliExpress.",
            "Select this order.",
            "The stage is at the top.",
        ],
        "Continue without it",
        "Choose the stage");

    public override string OpenMyOrders => "Open My Orders (new tab)";

    public override string CheckTitle => "Check your answers before you see the result";

    public override string CheckChangedElsewhere => "Below is what is saved now. Check it and press again.";

    public override string Change => "Change";

    public override string ChangeAnswer(string label) => $"Change: {label}";

    public override string SeeResult => "See the result";

    public override string LookAgain => "Some answers do not fit together";

    public override string OutOfOrder(NamedDay first, NamedDay second) =>
        $"{Label(first.Name)} ({Texts.English.Dates.Short(first.Day)}) is after the {Named(second.Name)} ({Texts.English.Dates.Short(second.Day)}). Which one is right?";

    private static readonly string[] MonthNames =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>The label inside a sentence.</summary>
    private string Named(AskedDay day) => day is AskedDay.PaidOn ? "date you paid" : char.ToLowerInvariant(Label(day)[0]) + Label(day)[1..];
}
