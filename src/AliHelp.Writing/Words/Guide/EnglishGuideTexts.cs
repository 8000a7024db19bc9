using AliHelp.Domain.Rules;
using AliHelp.Writing.Guides;

namespace AliHelp.Writing.Words;

internal sealed class EnglishGuideTexts : GuideTexts
{
    public override GlossaryTexts Glossary { get; } = new EnglishGlossaryTexts();

    public override string All => "Guides";

    public override string Lead => "Pick the one thing you need. Each guide is short.";

    public override string Group(GuideGroup group) => group switch
    {
        GuideGroup.Dispute => "Disputes and returns",
        GuideGroup.Contact => "Getting in touch",
        GuideGroup.Refund => "Refunds and what comes next",
        GuideGroup.GoodToKnow => "Good to know",
        GuideGroup.ThisSite => "This site",
    };

    public override string Title(GuideId guide) => guide switch
    {
        GuideId.OpenDispute => "How to open a dispute",
        GuideId.TakeEvidence => "How to take photos as evidence",
        GuideId.SendReturn => "Send the return and enter its tracking number",
        GuideId.InsteadOfExchange => "Order again instead of an exchange",
        GuideId.AskedToCancel => "When the seller asks you to cancel",
        GuideId.Refused => "When you are refused",
        GuideId.FakeTracking => "How to spot fake tracking",
        GuideId.ReachAgent => "Reach an agent",
        GuideId.AllContacts => "Every way to contact customer service",
        GuideId.RefundState => "Refunds and where to see their state",
        GuideId.RefundLate => "When the refund is late",
        GuideId.CardDispute => "Card dispute (chargeback)",
        GuideId.ConsumerAgency => "Get help from 1372 and Consumer24",
        GuideId.DutyRefund => "Get customs duty back",
        GuideId.FiveQuestions => "Five questions people ask",
        GuideId.Cautions => "Take care",
        GuideId.Accessibility => "Accessibility",
        GuideId.Privacy => "Privacy",
    };
    public override string More(string title) => $"Read more: {title}";


    public override string Summary(GuideId guide) => guide switch
    {
        GuideId.OpenDispute => "Where to press, and by when",
        GuideId.TakeEvidence => "What to film, and in which order",
        GuideId.SendReturn => "Find the address, send it, enter the number",
        GuideId.InsteadOfExchange => "Why there is no exchange, and what to do instead",
        GuideId.AskedToCancel => "Why you should not, and what to answer",
        GuideId.Refused => "Appeal with new evidence, and what comes next",
        GuideId.FakeTracking => "Check a parcel that is “delivered” but never came",
        GuideId.ReachAgent => "Get past the chatbot to a person",
        GuideId.AllContacts => "Chat, form, social accounts, seller and phone",
        GuideId.RefundState => "How far your refund is, and how long it takes",
        GuideId.RefundLate => "From when it is late, and whom to ask",
        GuideId.CardDispute => "The last way: ask your card company",
        GuideId.ConsumerAgency => "Free advice from public offices",
        GuideId.DutyRefund => "If you paid duty, get it back after a return",
        GuideId.FiveQuestions => "Phone, return address, late refund, exchange, hours",
        GuideId.Cautions => "What to know before a dispute",
        GuideId.Accessibility => "What we did so that everybody can use this site",
        GuideId.Privacy => "What we keep and how to delete it",
    };

    public override string MostRead => "Guides that people need most";

    public override string Everything => "See all guides";

    public override string AskAboutMyOrder => "What about my own order?";

    public override string AskAboutMyOrderDetail => "Answer some questions to get your dates and the text to send";

    public override string ReadOn => "Read on";

    public override string Basis => "Where does this come from?";

    public override string OurOwn => "We at AliHelp wrote this about our own site.";

    public override string FiguresUsed => "Figures in this guide";

    public override string Stale => "This figure is due for another check. Look at your order page too.";

    public override string RulesTitle => "Sources and rules";

    public override string RulesLead => "Every figure that AliHelp uses, with its sources and the day we checked it.";

    public override string EachRule => "All rules";

    public override string EachSource => "All sources";

    public override string ReviewBy(string day) => $"To be checked again by {day}";

    public override string InForce(string? from, string? until) => (from, until) switch
    {
        ({ } first, { } last) => $"In force from {first} to {last}.",
        ({ } first, null) => $"In force from {first}.",
        (null, { } last) => $"In force until {last}.",
        (null, null) => "Always in force.",
    };

    public override string SearchTitle => "Search the guides";

    public override string SearchLabel => "What are you looking for?";

    public override string SearchHint => "For example: late refund, tracking number, agent";

    public override string SearchButton => "Search";

    public override string MorePhrases => "Look in the phrase book";

    public override string FoundTerms => "Terms";

    public override string FoundNothing(string typed) => $"Nothing fits “{typed}”.";

    public override string FoundNothingTip => "Try a shorter word, or pick a guide below.";

    public override string FoundSome => "No text has all your words. These have some of them.";

    public override string Agents(AgentTime time, AgentHours hours) => time switch
    {
        AgentTime.Now => $"Agents are easy to reach now, until {hours.Until}:00 Korea time.",
        AgentTime.LaterToday => $"The chatbot answers now. Agents are easier to reach today from {hours.From}:00 Korea time.",
        AgentTime.Tomorrow => $"The chatbot answers now. Agents are easier to reach tomorrow from {hours.From}:00 Korea time.",
    };

    public override string OfflineTitle => "You are offline now";

    public override string OfflineLead => "Open this page again later. You can still read the guides.";

    public override string TryAgain => "Try again";
}
