using AliHelp.Domain.Cases;

namespace AliHelp.Writing.Words;

internal sealed class EnglishLadderTexts : LadderTexts
{
    public override string Title(Rung rung) => rung switch
    {
        Rung.Seller => "Ask the seller",
        Rung.Dispute => "Open a dispute",
        Rung.Appeal => "Appeal",
        Rung.Agent => "Chat with an agent",
        Rung.CardIssuer => "Card dispute (chargeback)",
        Rung.PayPal => "PayPal claim",
        Rung.ConsumerAgency => "Consumer line 1372 and Consumer24",
    };

    public override string Detail(Rung rung) => rung switch
    {
        Rung.Seller => "Use Contact Seller on the order page. Get every promise in the chat.",
        Rung.Dispute => "Do not settle it by chat alone. AliExpress looks at it only once there is a dispute.",
        Rung.Appeal => "If it was refused or the amount is too small, the dispute page lets you ask again.",
        Rung.Agent => "Go to Help › Online Service › Chat Now and type connect agent.",
        Rung.CardIssuer => "The limit differs by card, so ask about it first. The papers below hold what you need.",
        Rung.PayPal => "Open it in PayPal’s Resolution Centre.",
        Rung.ConsumerAgency => "Call 1372 or write at Consumer24. The papers below hold what you need.",
    };

    public override string State(RungState state) => state switch
    {
        RungState.Done => "Done",
        RungState.Now => "You can do this now",
        RungState.Later => "Later",
        RungState.Over => "Time is over",
    };

    public override string DoneOn(string day) => $"Done on {day}.";

    public override string OpenUntil(string day) => $"You can do this until {day}.";

    public override string From(Rung rung, string day) => rung switch
    {
        Rung.Dispute => $"You can open one from {day}.",
        Rung.Seller or Rung.Appeal or Rung.Agent or Rung.CardIssuer or Rung.PayPal or Rung.ConsumerAgency =>
            $"From {day}, if there is no news until then.",
    };

    public override string Until(string day) => $"By {day} at the latest.";

    public override string When(Rung rung) => rung switch
    {
        Rung.Seller => "Ask whenever you have a question.",
        Rung.Dispute => "Open one as soon as you can.",
        Rung.Appeal => "If it is refused or the amount is too small.",
        Rung.Agent => "If you wait and hear nothing.",
        Rung.CardIssuer or Rung.PayPal => "If an agent cannot solve it.",
        Rung.ConsumerAgency => "If the ways above do not solve it.",
    };

    public override string Over(Rung rung, string? day) => (rung, day) switch
    {
        (Rung.Dispute, _) => "By the dates we know, it is over. If you see Open Dispute, you can still open one.",
        (_, null) => "The time is over, but ask all the same.",
        (_, { } last) => $"It ended on {last}, but ask all the same.",
    };

    public override IReadOnlyList<string> Bring(Rung rung) => rung switch
    {
        Rung.Seller => ["Your order number", "Photos or a video of the problem"],
        Rung.Dispute => ["Photos and videos from the evidence list", "The English description"],
        Rung.Appeal => ["Screenshot of why it was refused", "New evidence that you have not sent yet"],
        Rung.Agent => ["The error message", "Your order number", "How you paid", "Screenshots"],
        Rung.CardIssuer => ["Order mail", "Payment receipt", "Your refund request", "Chat with the seller", "Screenshots"],
        Rung.PayPal => ["Order mail", "Payment receipt", "Chat with the seller", "Screenshots"],
        Rung.ConsumerAgency => ["Order mail", "Payment receipt", "Your refund request", "Chat with the seller", "Screenshots"],
    };
}
