using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;
using AliHelp.Domain.Tests.Stories;
using static AliHelp.Domain.Tests.Rules.Days;

namespace AliHelp.Domain.Tests.Cases;

/// <summary>What a calendar must take out, because an earlier point of the case put it in.</summary>
public sealed class RetiredClocksTests
{
    private static readonly DisputeOpened Opened = new(Day("2026-11-13"));

    [Fact]
    public void Nothing_is_retired_before_anything_happened() => Assert.Empty(Retired(Silence.Story.Answers));

    [Fact]
    public void Opened_dispute_retires_the_time_to_open_one() => Assert.Equal(
        [RuleId.DisputeWindowFromPayment, RuleId.DisputeWindowFromReceipt, RuleId.FreeReturnWindow], Retired(Silence.Story.Answers, Opened));

    [Fact]
    public void Clocks_of_every_stage_before_stay_retired() => Assert.Equal(
        [
            RuleId.DisputeWindowFromPayment, RuleId.DisputeWindowFromReceipt, RuleId.FreeReturnWindow,
            RuleId.SellerAnswer, RuleId.PlatformStepsIn, RuleId.ReturnShipment,
        ],
        Retired(
            Silence.Story.Answers, Opened, new ReturnApproved(Day("2026-11-15")), new ReturnSent(Day("2026-11-16"), "우체국", "6891234567890")));

    [Fact]
    public void Clock_that_runs_again_is_not_retired() => Assert.Equal(
        [RuleId.SellerAnswer, RuleId.PlatformStepsIn, RuleId.RefundOverdue],
        Retired(Silence.Story.Answers, Opened, new DisputeWithdrawn(Day("2026-11-15"))));

    [Fact]
    public void Event_that_was_taken_back_retires_its_clocks() => Assert.Equal(
        [RuleId.SellerAnswer, RuleId.PlatformStepsIn, RuleId.RefundOverdue],
        Retired(Silence.Story.Answers, Opened, new EventCorrected(Day("2026-11-15"), 0, null)));

    [Fact]
    public void Answer_that_was_changed_retires_what_it_had_started()
    {
        var answers = Silence.Story.Answers with { Payment = new(PaymentMethod.Alipay) };
        var changed = new AnswerCorrected(
            Day("2026-11-20"), new() { Payment = Silence.Story.Answers.Payment }, new() { Payment = answers.Payment });

        Assert.Equal([RuleId.CardDisputeActBy, RuleId.CardDisputeLimit], Retired(answers, changed));
    }

    [Fact]
    public void Closing_retires_everything() => Assert.Equal(
        Decide.On(CaseFacts.From(Silence.Story.Answers, [])).Deadlines.Select(clock => clock.Rule.Id).Order(),
        Retired(Silence.Story.Answers, new CaseClosed(Day("2026-11-20"), CaseOutcome.NoRefund)));

    private static IEnumerable<RuleId> Retired(FilingAnswers answers, params CaseEvent[] told)
    {
        var file = new CaseFile("7q2mk4xd", Guid.Empty, answers, told, default, default, null);
        return CaseDecision.For(file, PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, Moment("2026-11-23T12:00"))
            .Retired.Select(clock => clock.Rule.Id).Order();
    }
}
