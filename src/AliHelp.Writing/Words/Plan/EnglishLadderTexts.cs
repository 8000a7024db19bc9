using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishLadderTexts : LadderTexts
{
    public override string Title(Rung rung) => rung switch
    {
        Rung.Seller => "Ask the seller",
        Rung.Agent => "Chat with an agent",
        Rung.CardIssuer => "Card dispute (chargeback)",
        Rung.PayPal => "PayPal claim",
        Rung.ConsumerAgency => "Consumer line 1372 and Consumer24",
    };

    public override string Detail(Rung rung) => rung switch
    {
        Rung.Seller => "Use Contact Seller on the order page. Get every promise in the chat.",
        Rung.Agent => "Go to Help › Online Service › Chat Now and type connect agent.",
        Rung.CardIssuer => "Have the order mail, receipt, refund request and seller chat ready.",
        Rung.PayPal => "Open it in PayPal’s Resolution Centre.",
        Rung.ConsumerAgency => "Call 1372 on weekdays from 9:00 to 18:00 or write at Consumer24.",
    };

    public override string Until(string day) => $"Apply by {day}.";

    public override string TimeIsOver(string day) => $"It ended on {day}, but ask all the same.";
}
