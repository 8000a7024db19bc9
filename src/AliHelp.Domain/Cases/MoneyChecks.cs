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
        return new(facts.ExpectedAmount, facts.ArrivedAmount, facts.MissingAmount, [.. Items(ground)], DutyClock(ground))
        {
            WithoutDeclaration = MayHavePaidDuty(ground) ? ground.Rule(RuleId.DutyRefundWithoutDeclaration) : null,
        };
    }

    private static IEnumerable<MoneyCheckItem> Items(Ground ground)
    {
        var facts = ground.Facts;
        if (Goods.GoBack(facts) && Goods.GroupOf(facts) is not ProblemGroup.ChangedMind)
            yield return MoneyCheckItem.ReturnPostage;
        if (MayHavePaidDuty(ground))
            yield return MoneyCheckItem.Duty;
        if (facts.ExpectedAmount is not { } expected || expected.Currency != facts.ArrivedAmount?.Currency)
            yield return MoneyCheckItem.ExchangeDifference;
        if (PaymentRoutes.Card(facts) is not false)
            yield return MoneyCheckItem.CardFee;
        yield return MoneyCheckItem.Coupon;
    }

    /// <summary>Below the limit no duty is charged. An amount in won cannot be held against it, so it may have been.</summary>
    private static bool MayHavePaidDuty(Ground ground) => Goods.GoBack(ground.Facts)
        && !(ground.Facts.PaidAmount is { Currency: Currency.Usd } paid
            && Counting.IsWithin(ground.Rule(RuleId.DutyFreeLimit), (int)Math.Ceiling(paid.Amount)));

    private static Deadline? DutyClock(Ground ground) =>
        MayHavePaidDuty(ground) ? Deadline.Of(ground, RuleId.DutyRefund, ClockStart.PaidOn, ground.Facts.PaidOn) : null;
}
