using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Refunds;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>
/// Seller, dispute, appeal, agent, then who moved the money, then the agency: what was done, what is worth doing today, and from which day on
/// the next step is.
/// </summary>
internal sealed class LadderRules
{
    private readonly Ground ground;
    private readonly CaseFacts facts;
    private readonly DisputeWindow window;
    private readonly DeadlineBoard board;
    private readonly RefundEstimate? refund;
    private readonly NextAction next;

    private LadderRules(Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund, NextAction next) =>
        (this.ground, facts, this.window, this.board, this.refund, this.next) = (ground, ground.Facts, window, board, refund, next);

    /// <summary>Empty once the case is over.</summary>
    public static IReadOnlyList<LadderRung> For(Ground ground, DisputeWindow window, DeadlineBoard board, RefundEstimate? refund, NextAction next)
    {
        if (ground.Facts.IsOver)
            return [];
        var ladder = new LadderRules(ground, window, board, refund, next);
        return [.. Enum.GetValues<Rung>().Select(ladder.Find).OfType<LadderRung>()];
    }

    /// <summary>Null where the case has no such step.</summary>
    private LadderRung? Find(Rung rung) => rung switch
    {
        Rung.Seller => Step(rung, facts.MessagedSellerOn, isNow: true),
        Rung.Dispute => Dispute(),
        Rung.Appeal => IsAppealPossible
            ? Step(rung, facts.AppealedOn, isNow: facts.Ruling is Ruling.Refused or Ruling.PartialRefund || facts.Stage is Stage.DisputeRefused)
            : null,
        Rung.Agent => Step(rung, IsAgentWanted ? null : facts.AgentAskedOn, IsAgentWanted || Late <= ground.Today, Late),
        Rung.CardIssuer => PaymentRoutes.Card(facts) is false ? null : Payment(
            rung, facts.CardDisputeFiledOn, NextAction.FileCardDispute, [RuleId.CardDisputeActBy, RuleId.CardDisputeLimit]),
        Rung.PayPal => facts.Payment is PaymentMethod.PayPal
            ? Payment(rung, facts.PayPalClaimedOn, NextAction.FilePayPalClaim, [RuleId.PayPalClaim])
            : null,
        Rung.ConsumerAgency => Step(
            rung,
            facts.ConsumerAgencyAskedOn,
            IsBeyondPlatform,
            Late),
    };

    private LadderRung Dispute()
    {
        var clock = window.ActBy is { } end ? board.All.FirstOrDefault(clock => clock.EndsAt == end) : null;
        return facts.IsFiled ? new(Rung.Dispute, RungState.Done, facts.DisputeOpenedOn, null)
            // Before the parcel leaves, or once money is on its way, there is nothing to open a dispute for.
            : facts.Stage is Stage.NotShipped or Stage.RefundApproved or Stage.MoneyArrived ? new(Rung.Dispute, RungState.Later, null, null)
            : window.OpensOn is { } opensOn ? new(Rung.Dispute, RungState.Later, opensOn, clock)
            : window.State is WindowState.Past ? new(Rung.Dispute, RungState.Over, null, null)
            : new(Rung.Dispute, RungState.Now, null, clock);
    }

    /// <summary>Who moved the money has a clock of his own, and his time can be over.</summary>
    private LadderRung Payment(Rung rung, DateOnly? doneOn, NextAction now, IReadOnlyList<RuleId> rules)
    {
        var clocks = rules.Select(board.Of).OfType<Deadline>().ToList();
        var running = clocks.FirstOrDefault(clock => !clock.Passed);
        if (doneOn is null && clocks.Count > 0 && running is null)
            return new(rung, RungState.Over, null, clocks[^1]);
        // Whatever is waited for until then, its last days are the moment to move up.
        var urgent = running is null ? (DateOnly?)null : ground.UrgentFrom(running);
        var from = urgent < Late ? urgent : Late ?? urgent;
        return Step(rung, doneOn, next == now || IsBeyondPlatform, from) with { Clock = running };
    }

    /// <param name="from">Told only while it lies ahead: of a day that has passed the step before is what is waited for.</param>
    private LadderRung Step(Rung rung, DateOnly? doneOn, bool isNow, DateOnly? from = null) =>
        doneOn is not null ? new(rung, RungState.Done, doneOn, null)
        : isNow ? new(rung, RungState.Now, null, null)
        : new(rung, RungState.Later, from > ground.Today ? from : null, null);

    /// <summary>What was agreed cannot be appealed, and without a dispute there is nothing to appeal.</summary>
    private bool IsAppealPossible => !facts.IsAgreed && (facts.IsFiled || window.State is not WindowState.Past);

    private bool IsAgentWanted =>
        next is NextAction.AskAgent or NextAction.ChaseRefund or NextAction.AskKoreanReturnAddress or NextAction.RescueReturn or NextAction.TryOtherWays
        || (facts.Stage is Stage.MoneyArrived && !(facts.AgentAskedOn >= facts.MoneyArrivedOn));

    /// <summary>Whether AliExpress has been asked in every way there is, so that all who stand outside are worth asking.</summary>
    private bool IsBeyondPlatform => next is NextAction.TryOtherWays or NextAction.AskConsumerAgency or NextAction.AwaitOutsideHelp;

    /// <summary>From when on waiting is too long.</summary>
    private DateOnly? Late =>
        (facts.Stage is Stage.DisputeOpen ? board.Of(RuleId.PlatformStepsIn)?.EndsOn
            : refund is { Start: RefundStart.Known } ? refund.Latest
            : board.Of(RuleId.RefundOverdue)?.EndsOn)?.AddDays(1);
}
