using AliHelp.Domain.Disputes;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Domain.Cases;

/// <summary>The ways besides the dispute that are open in this case, in the order in which they are worth trying.</summary>
internal static class OtherWayRules
{
    public static IReadOnlyList<OtherWayOpen> For(Ground ground, DeadlineBoard board) =>
    [
        .. from way in Enum.GetValues<OtherWay>()
           where IsOpen(way, ground.Facts)
           select new OtherWayOpen(way, ClockOf(way, board)),
    ];

    private static bool IsOpen(OtherWay way, CaseFacts facts) => way switch
    {
        OtherWay.Seller or OtherWay.Agent or OtherWay.ConsumerAgency => true,
        OtherWay.CardIssuer => PaymentRoutes.Card(facts) is not false,
        OtherWay.PayPal => facts.Payment is PaymentMethod.PayPal,
        OtherWay.DutyRefund => Goods.GoBack(facts),
    };

    private static Deadline? ClockOf(OtherWay way, DeadlineBoard board) => way switch
    {
        OtherWay.CardIssuer => board.Running(RuleId.CardDisputeActBy) ?? board.Running(RuleId.CardDisputeLimit),
        OtherWay.PayPal => board.Running(RuleId.PayPalClaim),
        // The duty's clock starts with import clearance, a day that nobody is asked for.
        OtherWay.Seller or OtherWay.Agent or OtherWay.ConsumerAgency or OtherWay.DutyRefund => null,
    };
}
