using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishEventFormTexts : EventFormTexts
{
    public override string ChooseTitle => "What happened?";

    public override string ChooseHint => "You can record earlier days, too, in any order.";

    public override string OtherThings => "Record something else";

    public override string ToCase => "Back to the case";

    public override string Reopen => "Reopen the case";

    public override string? Lead(EventKind kind) => kind switch
    {
        EventKind.DisputeOpened => "Record this once you have opened the dispute on AliExpress.",
        EventKind.DisputeWithdrawn => "Record this only if you have cancelled it. You may not be able to open it again.",
        EventKind.OfferAccepted => "Record this only if you have accepted it. Accepting ends the dispute.",
        EventKind.MoneyArrived => "Record the money in your account, not the “refund completed” on the order page.",
        EventKind.CaseClosed => "You can reopen it at any time.",
        EventKind.MessageSent or EventKind.SellerReplied or EventKind.PlatformSteppedIn or EventKind.DisputeDecided or EventKind.AppealFiled
            or EventKind.ReturnApproved or EventKind.ReturnSent or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.NoteAdded
            or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => null,
    };

    public override string? DayHint(EventKind kind) => kind switch
    {
        EventKind.MessageSent => "The chat shows the date.",
        EventKind.SellerReplied => "See the chat with the seller or the dispute details.",
        EventKind.DisputeOpened or EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.PlatformSteppedIn
            or EventKind.DisputeDecided or EventKind.AppealFiled
            or EventKind.ReturnApproved => "The dispute details of this order show the date.",
        EventKind.ReturnSent => "It is the date on the drop-off receipt.",
        EventKind.ReturnReceived => "It is the day on which tracking says delivered.",
        EventKind.RefundStarted => "See Refund Status in the order details.",
        EventKind.MoneyArrived => "It is the date on your account or card statement.",
        EventKind.NoteAdded or EventKind.CaseClosed => null,
        EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => null,
    };

    public override string Record => "Record it";

    public override string RecordedHereOnly => "Recording it here files nothing at AliExpress.";

    public override string Recorded(EventKind kind) => kind switch
    {
        EventKind.MessageSent => "Recorded. When an answer comes, record that, too.",
        EventKind.DisputeOpened => "Recorded. Now it is the seller’s turn to answer.",
        EventKind.DisputeWithdrawn => "Recorded. See below whether you can open it again.",
        EventKind.SellerReplied => "Recorded. See below how to answer.",
        EventKind.OfferAccepted => "Recorded. Now the refund is awaited.",
        EventKind.PlatformSteppedIn => "Recorded. Now AliExpress has to decide.",
        EventKind.DisputeDecided => "Recorded. See below what to do next.",
        EventKind.AppealFiled => "Recorded. Now AliExpress has to look again.",
        EventKind.ReturnApproved => "Recorded. Now it is your turn to send the return.",
        EventKind.ReturnSent => "Recorded. Keep the receipt until you have the refund.",
        EventKind.ReturnReceived => "Recorded. Now the refund should start.",
        EventKind.RefundStarted => "Recorded. See below when the money should arrive.",
        EventKind.MoneyArrived => "Recorded. Check that the amount is right.",
        EventKind.NoteAdded => "Your note is kept.",
        EventKind.CaseClosed => "The case is closed. You can reopen it at any time.",
        EventKind.EventCorrected => "Corrected. The first entry is kept, too.",
        EventKind.AnswerCorrected => "Your answer is changed. The earlier one is kept, too.",
        EventKind.RulesChanged => "The rules have changed.",
    };

    public override string ToQuestion => "Whom did you write to?";

    public override string AskedQuestion => "What did you ask for?";

    public override string RulingQuestion => "What was decided?";

    public override string AddressQuestion => "Where does the return go?";

    public override string AddressHint => "The dispute details of this order show the address.";

    public override string OutcomeQuestion => "How did it end?";

    public override string Amount(EventKind kind) => kind switch
    {
        EventKind.DisputeOpened => "Amount you asked for",
        EventKind.SellerReplied => "Amount offered",
        EventKind.DisputeDecided => "Amount you will get back",
        EventKind.MoneyArrived => "Amount that arrived",
        EventKind.MessageSent or EventKind.DisputeWithdrawn or EventKind.OfferAccepted or EventKind.PlatformSteppedIn or EventKind.AppealFiled
            or EventKind.ReturnApproved or EventKind.ReturnSent or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.NoteAdded
            or EventKind.CaseClosed or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => "Amount",
    };

    public override string AmountHint(EventKind kind) => kind switch
    {
        EventKind.SellerReplied => "With it we can compare it with what you asked for.",
        EventKind.MoneyArrived => "If it comes in parts, record each one.",
        EventKind.DisputeOpened or EventKind.DisputeDecided or EventKind.MessageSent or EventKind.DisputeWithdrawn or EventKind.OfferAccepted
            or EventKind.PlatformSteppedIn or EventKind.AppealFiled or EventKind.ReturnApproved or EventKind.ReturnSent
            or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.NoteAdded or EventKind.CaseClosed or EventKind.EventCorrected
            or EventKind.AnswerCorrected or EventKind.RulesChanged => "Leave it empty if you do not know.",
    };

    public override string Carrier => "Carrier";

    public override string CarrierHint => "For example Korea Post";

    public override string TrackingNumberHint => "It is on the receipt. Enter it on the order page, too.";

    public override string Text => "Note";

    public override string TextHint(int atMost) => $"Up to {atMost} characters. It stays here and is not translated.";

    public override string ToMissing => "Select whom you wrote to";

    public override string AskedNotOffered => "Select what you asked for from the list";

    public override string ReplyMissing => "Select what the seller said";

    public override string RulingMissing => "Select what was decided";

    public override string AddressMissing => "Select where the return goes";

    public override string OutcomeMissing => "Select how it ended";

    public override string CarrierTooLong(int atMost, int now) => $"Carrier must be {atMost} characters or less. It has {now}";

    public override string TrackingNumberMissing => "Enter the tracking number. Without it AliExpress counts the return as not sent";

    public override string TextMissing => "Enter what you want to keep";

    public override string TextTooLong(int atMost, int now) => $"Note must be {atMost} characters or less. It has {now}";

    public override string Fault(EventFault fault) => fault switch
    {
        EventFault.NoDisputeYet => "No dispute had been opened by that day. Record the opening first.",
        EventFault.DisputeAlreadyOpen => "The dispute was open already. If you opened it again, record the cancelling first.",
        EventFault.NothingToReturn => "What never came cannot be sent back. If it came after all, change your answer.",
        EventFault.ReturnNotSentYet => "No return had been sent by that day. Record the sending first.",
        EventFault.ReturnAlreadySent => "The return is recorded as sent already. If day or number differ, correct that entry.",
        EventFault.NoOffer => "No offer had been made by that day. Record the seller’s offer first.",
        EventFault.NothingToAppeal => "There was nothing to appeal by that day. Record the refusal or the partial refund first.",
        EventFault.CaseIsClosed => "The case was closed by that day. To go on, correct the entry that closed it.",
    };

    public override string FaultOfAnother(string name, string day) => $"This does not fit with “{name}” on {day}. Check the dates.";

    public override string RecordFirst(string name) => $"Record “{name}” first";

    public override string ChangeAnswers => "Change the answer";

    public override NoticeTexts ChangedElsewhere { get; } = new(
        "This case was changed in another window",
        "Nothing was recorded yet. Check what you entered and press again.");

    public override string CorrectTitle(string name) => $"Correct “{name}”";

    public override string CorrectHint => "The first entry is not erased. It stays beside the correction.";

    public override string TakenBackHint => "It counts as not having happened. To bring it back, check the entry below.";

    public override string WayQuestion => "What is right?";

    public override string Otherwise => "It was like this";

    public override string NotAtAll => "It did not happen";

    public override string NotAtAllHint(EventKind kind) => kind switch
    {
        EventKind.CaseClosed => "The case is open again.",
        EventKind.MessageSent or EventKind.DisputeOpened or EventKind.DisputeWithdrawn or EventKind.SellerReplied or EventKind.OfferAccepted
            or EventKind.PlatformSteppedIn or EventKind.DisputeDecided or EventKind.AppealFiled or EventKind.ReturnApproved
            or EventKind.ReturnSent or EventKind.ReturnReceived or EventKind.RefundStarted or EventKind.MoneyArrived or EventKind.NoteAdded
            or EventKind.EventCorrected or EventKind.AnswerCorrected or EventKind.RulesChanged => "The entry stays, but no longer counts.",
    };

    public override string Correct => "Correct it";

    public override string WayMissing => "Select what is right";

    public override string NothingChanged => "Nothing is different. Change something, or leave it as it is";

    public override string TakenBackAlready => "This entry was taken back already";
}
