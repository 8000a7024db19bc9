using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>Through whom the money went, as far as it opens a way of its own to get it back.</summary>
internal static class PaymentRoutes
{
    /// <summary>Whether a refund goes to an account at all: where only coupons were used, no money moves.</summary>
    public static bool MovesMoney(CaseFacts facts) => facts.Payment is not PaymentMethod.CouponsOnly;

    /// <summary>Whether a card was charged, directly or by a wallet; null when it may have been.</summary>
    public static bool? Card(CaseFacts facts) => facts.Payment switch
    {
        PaymentMethod.CreditCard or PaymentMethod.DebitCard => true,
        PaymentMethod.KakaoPay or PaymentMethod.NaverPay or PaymentMethod.TossPay or PaymentMethod.OtherWallet => facts.Funding switch
        {
            WalletFunding.Card => true,
            WalletFunding.Balance => false,
            WalletFunding.Unknown => null,
        },
        PaymentMethod.Unknown => null,
        PaymentMethod.Alipay or PaymentMethod.PayPal or PaymentMethod.CouponsOnly => false,
    };
}
