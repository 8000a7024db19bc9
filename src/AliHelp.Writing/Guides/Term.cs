using System.Text.Json;

namespace AliHelp.Writing.Guides;

/// <summary>The terms that the glossary explains.</summary>
public enum Term
{
    Dispute,
    ReceiptConfirmed,
    OrderPageCountdown,
    Mediation,
    Appeal,
    Evidence,
    PartialRefund,
    FreeReturn,
    ReturnPostage,
    TrackingNumber,
    ReturnCentre,
    Agent,
    Chatbot,
    BankBusinessDay,
    SubstituteHoliday,
    SimplePay,
    CardDispute,
    OverseasUseObjection,
    ConsumerLine,
    Consumer24,
    ECommerceAct,
    CustomsClearance,
    CustomsCode,
    CustomsDuty,
    ExportDeclaration,
    Case,
}

public static class Terms
{
    public static IReadOnlyList<Term> All { get; } = Enum.GetValues<Term>();

    /// <summary>The term's place in the glossary: the part of the address after the hash.</summary>
    public static string Anchor(this Term term) => JsonNamingPolicy.KebabCaseLower.ConvertName(term.ToString());
}
