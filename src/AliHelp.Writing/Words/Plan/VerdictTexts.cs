using AliHelp.Domain.Cases;
using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;

namespace AliHelp.Writing.Words;

/// <summary>The statement on top of the case, for every next action and every state of the window.</summary>
public abstract class VerdictTexts
{
    /// <summary>Before a dispute the window's state counts, afterwards the action alone.</summary>
    public string StateWord(NextAction action, WindowState state) => IsAboutWindow(action) ? Word(state) : Word(action);

    /// <summary>As <see cref="StateWord"/>; but who has seen the button can open the dispute, although the sources disagree on its day.</summary>
    public string Headline(NextAction action, WindowState state) => (action, state) switch
    {
        (NextAction.OpenDispute, WindowState.Check) => Headline(WindowState.Open),
        _ => IsAboutWindow(action) ? Headline(state) : Headline(action),
    };

    /// <summary>What the big line counts: "분쟁 신청 기한".</summary>
    public abstract string Label(NextAction action);

    /// <summary>The big line where no days can be counted.</summary>
    public abstract string BigWithoutDay(NextAction action);

    /// <summary>The big line for a dispute that cannot be opened yet.</summary>
    public abstract string OpensOn(string day);

    /// <summary>What to do and until when.</summary>
    /// <param name="day">The act-by day with its weekday.</param>
    /// <param name="time">The last minute of it, Seoul time.</param>
    public abstract string Sentence(NextAction action, string day, string time);

    /// <summary>What to do where no day can be named.</summary>
    public abstract string Sentence(NextAction action, WindowState state);

    /// <summary>An agent is to be asked because a day went by without an answer.</summary>
    /// <param name="day">The day that went by.</param>
    public abstract string AskAgentLate(string day);

    /// <summary>What to do when it leads nowhere; null where nobody has to answer.</summary>
    public abstract string? IfNobodyAnswers(NextAction action);

    /// <summary>What the next action becomes on a later day, if nobody does anything: "12월 1일(화)부터는 상담원에게 물어볼 때예요."</summary>
    /// <param name="until">Until when it has to be done or waited for; null where no day can be named.</param>
    public abstract string From(NextAction action, string day, string? until);

    /// <summary>Why the order page has to be looked at: what made the state <see cref="WindowState.Check"/>.</summary>
    public abstract string SourcesDisagree { get; }

    /// <inheritdoc cref="SourcesDisagree"/>
    public abstract string ReceiptMayNotHaveStarted { get; }

    /// <inheritdoc cref="SourcesDisagree"/>
    public abstract string ButtonGone { get; }

    /// <summary>The last day is a holiday: better a day earlier.</summary>
    public abstract string LastDayIsHoliday(string holiday);

    /// <summary>The left end of the countdown bar: "11월 12일 도착".</summary>
    public string BarStart(string day, string what) => $"{day} {what}";

    /// <param name="isWait">Whether it is a day to wait for, not one to act by.</param>
    public abstract string BarEnd(string day, bool isWait);

    public abstract string Recorded { get; }

    public abstract string Filed { get; }

    public abstract string NotFiled { get; }

    public abstract string NotFiledSentence { get; }

    /// <summary>Asked as long as nobody has said on which day the dispute was opened.</summary>
    public abstract string FiledOnWhichDay { get; }

    /// <param name="openedOn">Null where the day is not known.</param>
    public abstract string FiledSentence(string? openedOn);

    /// <summary>What a seller's request would lead to; null where it asks for nothing.</summary>
    public abstract string? SellerAsks(SellerReply reply);

    protected abstract string Word(WindowState state);

    protected abstract string Word(NextAction action);

    protected abstract string Headline(WindowState state);

    protected abstract string Headline(NextAction action);

    private static bool IsAboutWindow(NextAction action) => action switch
    {
        NextAction.OpenDispute or NextAction.CheckOrderPage => true,
        NextAction.WaitUntilOpening or NextAction.CancelOrder or NextAction.TryOtherWays or NextAction.AwaitSeller or NextAction.SendReturn
            or NextAction.AwaitReturnReceipt or NextAction.AwaitRefund or NextAction.ChaseRefund or NextAction.AppealDecision
            or NextAction.AnswerSeller or NextAction.WeighOffer or NextAction.CheckDisputeOutcome or NextAction.AwaitPlatform
            or NextAction.AskAgent or NextAction.AskKoreanReturnAddress or NextAction.RescueReturn or NextAction.AwaitRefundStart
            or NextAction.FileCardDispute or NextAction.FilePayPalClaim or NextAction.AskConsumerAgency or NextAction.AwaitOutsideHelp
            or NextAction.CheckAmount or NextAction.Finished => false,
    };
}
