using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Words;

internal sealed class EnglishDeadlineTexts : DeadlineTexts
{
    public override string Starts(string what, string day) => $"From {what}, {day}";

    public override string WhatToDo(RuleId rule) => rule switch
    {
        RuleId.DisputeWindowFromPayment or RuleId.DisputeWindowFromReceipt or RuleId.OrderPageCountdown => "Open a dispute by this day.",
        RuleId.NotReceivedEarliestOpening => "You can open a dispute from this day on.",
        RuleId.FreeReturnWindow => "If the item has the Free Return badge, ask for the return by this day.",
        RuleId.LateDeliveryFast or RuleId.LateDelivery => "If it has not come by this day, ask for a full refund.",
        RuleId.SellerAnswer => "The seller must answer by this day.",
        RuleId.PlatformStepsIn => "If you do not agree, AliExpress steps in by this day.",
        RuleId.ReturnShipment => "Send the return and enter its tracking number by this day.",
        RuleId.RefundCard or RuleId.RefundWallet or RuleId.RefundPayPal or RuleId.RefundUnknownMethod => "Check by this day whether the refund has arrived.",
        RuleId.RefundOverdue => "If nothing has come by this day, ask an agent.",
        RuleId.PayPalClaim => "You can open a claim at PayPal by this day.",
        RuleId.CardDisputeActBy => "Ask your card company about a card dispute by this day.",
        RuleId.CardDisputeLimit => "Said to be the last day on which card companies accept it. It differs by card.",
        RuleId.LawAnyReason => "If the seller is in Korea, you can cancel without a reason until this day.",
        RuleId.LawNotAsDescribedFromReceipt or RuleId.LawNotAsDescribedFromKnowing =>
            "If it is not as described, you can ask for your money back under the law until this day.",
        RuleId.DutyRefund or RuleId.DutyRefundWithoutDeclaration or RuleId.DutyFreeLimit =>
            "If you paid duty, gather proof of the return and ask customs for it back by this day.",
        RuleId.AgentHours => "Agents are easiest to reach in these hours.",
        RuleId.PhoneSupportHours => "Phone support in Korean was announced for these hours.",
        RuleId.ConsumerAgencyHours => "Call 1372 in these hours.",
        RuleId.ClosingSoon => "It closes soon. Hurry.",
        RuleId.OldPayment => "Check the payment date once more.",
        RuleId.SellerAsksToWait => "Other deadlines keep running while you wait.",
        RuleId.ManyReturns => "Ask for a return only when you need one.",
    };

    public override string IfPassed(RuleId rule) => rule switch
    {
        RuleId.DisputeWindowFromPayment or RuleId.DisputeWindowFromReceipt =>
            "If you still see Open Dispute, open one. If not, ask the seller and an agent.",
        RuleId.OrderPageCountdown => "Without the button, ask the seller and an agent. A card dispute is another way.",
        RuleId.NotReceivedEarliestOpening => "You can open a dispute now.",
        RuleId.FreeReturnWindow => "Free return is over. If something is wrong with the item, open a dispute.",
        RuleId.LateDeliveryFast or RuleId.LateDelivery => "It is later than promised. Ask for a full refund.",
        RuleId.SellerAnswer => "Look at the dispute page. Your request may have been carried out.",
        RuleId.PlatformStepsIn => "Look for a decision on the dispute page. If there is none, ask an agent.",
        RuleId.ReturnShipment => "If you sent it, enter the tracking number. If not, ask an agent first.",
        RuleId.RefundCard or RuleId.RefundWallet or RuleId.RefundPayPal or RuleId.RefundUnknownMethod or RuleId.RefundOverdue =>
            "If it has not arrived, ask an agent. Check with your card company or payment app too.",
        RuleId.PayPalClaim => "PayPal’s time is over. If PayPal charged a card, ask the card company.",
        RuleId.CardDisputeActBy => "It is late but may still be accepted. Ask your card company today.",
        RuleId.CardDisputeLimit => "Card companies differ. Ask all the same.",
        RuleId.LawAnyReason => "If it is defective or not as described, you have longer.",
        RuleId.LawNotAsDescribedFromReceipt or RuleId.LawNotAsDescribedFromKnowing => "Ask 1372 whether there is another way.",
        RuleId.DutyRefund or RuleId.DutyRefundWithoutDeclaration or RuleId.DutyFreeLimit => "Ask Korea Customs whether there is another way.",
        RuleId.AgentHours => "The chatbot answers all day.",
        RuleId.PhoneSupportHours => "The chat is open all day.",
        RuleId.ConsumerAgencyHours => "You can write to Sobija24 at any time.",
        RuleId.ClosingSoon => "Look at the order page.",
        RuleId.OldPayment => "Check the payment date once more.",
        RuleId.SellerAsksToWait => "Stop waiting and look at the dispute page.",
        RuleId.ManyReturns => "Ask for a return only when you need one.",
    };
}
