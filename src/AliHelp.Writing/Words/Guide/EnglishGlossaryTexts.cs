using AliHelp.Writing.Guides;

namespace AliHelp.Writing.Words;

internal sealed class EnglishGlossaryTexts : GlossaryTexts
{
    public override string Title => "Glossary";

    public override string Lead => "Hard words in plain words.";

    public override string Name(Term term) => term switch
    {
        Term.Dispute => "Dispute",
        Term.ReceiptConfirmed => "Confirm Received",
        Term.OrderPageCountdown => "Time left",
        Term.Mediation => "Mediation",
        Term.Appeal => "Appeal",
        Term.Evidence => "Evidence",
        Term.PartialRefund => "Partial refund",
        Term.FreeReturn => "Free Return",
        Term.ReturnPostage => "Return postage",
        Term.TrackingNumber => "Tracking number",
        Term.ReturnCentre => "Korean return centre",
        Term.Agent => "Agent",
        Term.Chatbot => "Chatbot (AVA)",
        Term.BankBusinessDay => "Bank business day",
        Term.SubstituteHoliday => "Substitute holiday",
        Term.SimplePay => "Payment app",
        Term.CardDispute => "Card dispute (chargeback)",
        Term.OverseasUseObjection => "Objection to overseas use",
        Term.ConsumerLine => "1372 consumer line",
        Term.Consumer24 => "Consumer24",
        Term.ECommerceAct => "E-Commerce Act",
        Term.CustomsClearance => "Customs clearance",
        Term.CustomsCode => "Personal customs code",
        Term.CustomsDuty => "Customs duty",
        Term.ExportDeclaration => "Export declaration",
        Term.Case => "Case",
    };

    public override string Meaning(Term term) => term switch
    {
        Term.Dispute => "The formal request for a refund that you make on the order page.",
        Term.ReceiptConfirmed => "The button that says all is well. It sends your money to the seller.",
        Term.OrderPageCountdown => "How long you can still open a dispute. The order page shows it, and it beats every estimate.",
        Term.Mediation => "AliExpress decides when you and the seller cannot agree.",
        Term.Appeal => "You ask for another look at a decision. You need new evidence.",
        Term.Evidence => "Photos, videos, receipts and chats that show the problem.",
        Term.PartialRefund => "You keep the item and get part of the money back.",
        Term.FreeReturn => "Items with this badge can go back without a reason and without postage.",
        Term.ReturnPostage => "What it costs to send an item back. Who pays depends on the reason.",
        Term.TrackingNumber => "The number of one parcel. It shows where the parcel is.",
        Term.ReturnCentre => "A place in Korea that takes returns to sellers abroad. Ask an agent if there is one.",
        Term.Agent => "A person at AliExpress who answers in the chat.",
        Term.Chatbot => "A program that answers first in the chat. It is not a person.",
        Term.BankBusinessDay => "A day on which Korean banks are open. Week-ends and public holidays do not count.",
        Term.SubstituteHoliday => "A weekday off for a holiday that fell on a week-end. Banks are closed too.",
        Term.SimplePay => "An app to pay with, such as KakaoPay, NaverPay or Toss Pay.",
        Term.CardDispute => "You ask your card company to take a payment back. Also called chargeback.",
        Term.OverseasUseObjection => "What Korean card companies call a card dispute.",
        Term.ConsumerLine => "Free advice by phone for people who bought something. Dial 1372 in Korea.",
        Term.Consumer24 => "The Korean state’s consumer website. You can ask for advice there.",
        Term.ECommerceAct => "The Korean law for people who buy online. It works best with sellers in Korea.",
        Term.CustomsClearance => "The steps by which a parcel from abroad passes customs.",
        Term.CustomsCode => "Your own number for buying from abroad. Keep it to yourself.",
        Term.CustomsDuty => "The tax on goods from abroad. Cheap goods are free of it.",
        Term.ExportDeclaration => "Telling customs that something leaves the country.",
        Term.Case => "One problem with an order that you wrote down in AliHelp. It is not a dispute.",
    };

    public override IReadOnlyCollection<string> Forms(Term term) => term switch
    {
        Term.Dispute => ["dispute"],
        Term.ReceiptConfirmed => ["confirm receipt"],
        Term.OrderPageCountdown => ["time left"],
        Term.Mediation => ["mediates", "mediation"],
        Term.Appeal => ["appeal"],
        Term.Evidence => ["evidence"],
        Term.PartialRefund => ["partial refund"],
        Term.FreeReturn => ["free return"],
        Term.ReturnPostage => ["return postage"],
        Term.TrackingNumber => ["tracking number"],
        Term.ReturnCentre => ["Korean return centre"],
        Term.Agent => ["agent", "agents"],
        Term.Chatbot => ["chatbot"],
        Term.BankBusinessDay => ["bank business day", "bank business days"],
        Term.SubstituteHoliday => ["substitute holiday"],
        Term.SimplePay => ["payment app", "payment apps"],
        Term.CardDispute => ["card dispute", "chargeback"],
        Term.OverseasUseObjection => ["objection to overseas use"],
        Term.ConsumerLine => ["1372"],
        Term.Consumer24 => ["Consumer24"],
        Term.ECommerceAct => ["E-Commerce Act"],
        Term.CustomsClearance => ["customs clearance"],
        Term.CustomsCode => ["personal customs code"],
        Term.CustomsDuty => ["customs duty", "duty"],
        Term.ExportDeclaration => ["export declaration"],
        Term.Case => ["saved case"],
    };
}
