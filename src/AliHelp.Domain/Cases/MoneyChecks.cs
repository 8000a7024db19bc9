using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>Whether the refund is complete, and what was paid beside the price.</summary>
internal static class MoneyChecks
{
    /// <summary>Null until the money is there.</summary>
    public static MoneyCheck? For(Ground ground)
    {
        var facts = ground.Facts;
        if (facts.MoneyArrivedOn is null)
            return null;
        var expected = facts.DecidedAmount ?? facts.AskedAmount ?? facts.PaidAmount;
        return new(expected, facts.ArrivedAmount, Missing(expected, facts.ArrivedAmount), [.. Items(ground, expected)], DutyClock(ground))
        {
            WithoutDeclaration = MayHavePaidDuty(ground) ? ground.Rule(RuleId.DutyRefundWithoutDeclaration) : null,
        };
    }

    private static Money? Missing(Money? expected, Money? arrived) =>
        expected is not null && arrived is not null && expected.Currency == arrived.Currency && arrived.Amount < expected.Amount
            ? new(expected.Amount - arrived.Amount, expected.Currency)
            : null;

    private static IEnumerable<MoneyCheckItem> Items(Ground ground, Money? expected)
    {
        var facts = ground.Facts;
        if (WentBack(facts) && Goods.GroupOf(facts) is not ProblemGroup.ChangedMind)
            yield return MoneyCheckItem.ReturnPostage;
        if (MayHavePaidDuty(ground))
            yield return MoneyCheckItem.Duty;
        if (expected?.Currency != facts.ArrivedAmount?.Currency || expected is null)
            yield return MoneyCheckItem.ExchangeDifference;
        if (PaymentRoutes.Card(facts) is not false)
            yield return MoneyCheckItem.CardFee;
        yield return MoneyCheckItem.Coupon;
    }

    private static bool WentBack(CaseFacts facts) => facts.ReturnSentOn is not null || facts.ReturnReceivedOn is not null || Goods.GoBack(facts);

    /// <summary>Below the limit no duty is charged. An amount in won cannot be held against it, so it may have been.</summary>
    private static bool MayHavePaidDuty(Ground ground) => WentBack(ground.Facts)
        && !(ground.Facts.PaidAmount is { Currency: Currency.Usd } paid
            && Counting.IsWithin(ground.Rule(RuleId.DutyFreeLimit), (int)Math.Ceiling(paid.Amount)));

    private static Deadline? DutyClock(Ground ground) =>
        MayHavePaidDuty(ground) ? Deadline.Of(ground, RuleId.DutyRefund, ClockStart.PaidOn, ground.Facts.PaidOn) : null;
}
