using System.Diagnostics.CodeAnalysis;

namespace AliHelp.Writing.Summaries;

/// <summary>Safe addresses to send a buyer to. Never the dispute form itself: it needs parameters that only the order page knows.</summary>
public static class PlatformLinks
{
    public const string Orders = "https://www.aliexpress.com/p/order/index.html";
    public const string Disputes = "https://m.aliexpress.com/p/refund-dispute/list.html";
    public const string BuyerProtection = "https://www.aliexpress.com/p/buyerprotection/index.html";
    public const string HelpCentre = "https://customerservice.aliexpress.com/home";
    public const string ConsumerAgency = "https://www.consumer.go.kr";
    public const string Customs = "https://unipass.customs.go.kr";

    // Shorter ones are the last digits that the buyer chose to give, not the whole number.
    private const int FullOrderNumberLength = 10;

    /// <summary>One order's page; null unless the whole number is known.</summary>
    public static string? Order(string? orderNumber) =>
        IsWhole(orderNumber) ? $"https://www.aliexpress.com/p/order/detail.html?orderId={orderNumber}" : null;

    /// <inheritdoc cref="Order"/>
    public static string? Tracking(string? orderNumber) =>
        IsWhole(orderNumber) ? $"https://www.aliexpress.com/p/tracking/index.html?tradeOrderId={orderNumber}" : null;

    private static bool IsWhole([NotNullWhen(true)] string? orderNumber) =>
        orderNumber is { Length: >= FullOrderNumberLength } && orderNumber.All(char.IsAsciiDigit);
}
