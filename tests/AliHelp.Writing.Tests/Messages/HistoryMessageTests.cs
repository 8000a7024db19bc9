using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Tests.Summaries;

namespace AliHelp.Writing.Tests.Messages;

/// <summary>The messages of a case that has a history. It is 23 November 2026.</summary>
public sealed class HistoryMessageTests
{
    private static readonly Money Won = new(39900m, Currency.Krw), Part = new(5000m, Currency.Krw);
    private static readonly DisputeOpened Opened = new(new(2026, 11, 20), Remedy.ReturnAndRefund, Won);
    private static readonly ReturnApproved Approved = new(new(2026, 11, 21), ReturnAddress.Abroad);
    private static readonly ReturnSent Sent = new(new(2026, 11, 22), "EMS", "EB123456789KR");
    private static readonly DisputeDecided Refused = new(new(2026, 11, 22), Ruling.Refused);

    public static TheoryData<MessageKind, CaseEvent[]> CalledFor => new()
    {
        { MessageKind.DisputeText, [] },
        { MessageKind.ReminderToSeller, [new MessageSent(new(2026, 11, 20), Contact.Seller), Opened] },
        { MessageKind.ReplyToRequest, [Opened, new SellerReplied(new(2026, 11, 21), SellerReply.AskedToCancel)] },
        { MessageKind.ReplyToRequest, [Opened, new SellerReplied(new(2026, 11, 21), SellerReply.OfferedPart, Part)] },
        { MessageKind.AgentPack, [Opened, new PlatformSteppedIn(new(2026, 11, 22))] },
        { MessageKind.AppealText, [Opened, Refused] },
        { MessageKind.KoreanReturnCentre, [Opened, Approved] },
        { MessageKind.ReturnSentNotice, [Opened, Approved, Sent] },
        { MessageKind.RefundOverdue, [new DisputeOpened(new(2026, 11, 4)), new DisputeDecided(new(2026, 11, 5), Ruling.FullRefund)] },
    };

    [Theory]
    [MemberData(nameof(CalledFor), DisableDiscoveryEnumeration = true)]
    public void What_the_next_action_calls_for_stands_first(MessageKind kind, CaseEvent[] events) => Assert.Equal(kind, Written(events)[0].Kind);

    /// <summary>A sentence, the message that has it, the events that tell its fact, and the same without the fact.</summary>
    public static TheoryData<string, MessageKind, CaseEvent[], CaseEvent[]> Toggles => new()
    {
        { "I asked for 39,900 Korean won.", MessageKind.AgentPack, [Opened], [Opened with { Amount = null }] },
        { "I wrote to you on 20 November 2026.", MessageKind.ReminderToSeller, [new MessageSent(new(2026, 11, 20), Contact.Seller)], [] },
        {
            "I did not get an answer.", MessageKind.ReminderToSeller,
            [new MessageSent(new(2026, 11, 20), Contact.Seller), new SellerReplied(new(2026, 11, 20), SellerReply.NoAnswer)],
            [new MessageSent(new(2026, 11, 20), Contact.Seller)]
        },
        { "You offered 5,000 Korean won.", MessageKind.ReplyToRequest, [Opened, Offered(Part)], [Opened, Offered(null)] },
        { "The decision was a partial refund of 5,000 Korean won.", MessageKind.AppealText, [Opened, Decided(Part)], [Opened, Decided(null)] },
        {
            "The return address is abroad.", MessageKind.KoreanReturnCentre,
            [Opened, Approved], [Opened, Approved with { Address = ReturnAddress.InKorea }]
        },
        { "The carrier is EMS.", MessageKind.ReturnSentNotice, [Opened, Approved, Sent], [Opened, Approved, Sent with { Carrier = "우체국" }] },
        { "The return tracking number is EB123456789KR.", MessageKind.ReturnSentNotice, [Opened, Approved, Sent], [Opened, Approved] },
        { "I asked an agent on 22 November 2026.", MessageKind.AgentPack, [Opened, new MessageSent(new(2026, 11, 22), Contact.Agent)], [Opened] },
        { "AliExpress stepped in on 22 November 2026.", MessageKind.AgentPack, [Opened, new PlatformSteppedIn(new(2026, 11, 22))], [Opened] },
        { "34,900 Korean won is missing.", MessageKind.AgentPack, [Opened, Arrived(Part)], [Opened, Arrived(null)] },
    };

    [Theory]
    [MemberData(nameof(Toggles), DisableDiscoveryEnumeration = true)]
    public void An_event_taken_away_takes_its_sentence_along(string sentence, MessageKind kind, CaseEvent[] told, CaseEvent[] untold)
    {
        Assert.Contains(sentence, English(Written(told).Single(message => message.Kind == kind)));
        Assert.DoesNotContain(sentence, Written(untold).SelectMany(English));
    }

    [Theory]
    [InlineData(22, true)]
    [InlineData(23, false)]
    public void A_reminder_waits_for_the_day_after_the_message(int messagedOn, bool isReminded)
    {
        var kinds = Written([new MessageSent(new(2026, 11, messagedOn), Contact.Seller), Opened]).Select(message => message.Kind).ToList();
        Assert.Equal(isReminded, kinds.Contains(MessageKind.ReminderToSeller));
        Assert.DoesNotContain(MessageKind.FirstMessageToSeller, kinds);
    }

    [Theory]
    [InlineData(20, true)]
    [InlineData(21, false)]
    [InlineData(22, false)]
    public void A_request_is_answered_until_the_buyer_has_written_back(int wroteOn, bool isOpen)
    {
        var messages = Written(
            [Opened, new SellerReplied(new(2026, 11, 21), SellerReply.AskedToWait), new MessageSent(new(2026, 11, wroteOn), Contact.Seller)]);
        Assert.Equal(isOpen, messages.Any(message => message.Request is SellerReply.AskedToWait));
    }

    [Fact]
    public void An_appeal_says_what_was_decided_and_what_proves_the_claim()
    {
        var lines = English(Written([Opened, Refused]).Single(message => message.Kind is MessageKind.AppealText)).ToList();
        Assert.Equal("The dispute was refused on 22 November 2026.", lines[0]);
        Assert.Contains("I have photos of the damage and the outer box.", lines);
        Assert.Equal("I want to return the item and get a full refund.", lines[^1]);
        Assert.DoesNotContain(Written([Opened, Refused, new AppealFiled(new(2026, 11, 23))]), message => message.Kind is MessageKind.AppealText);
    }

    [Fact]
    public void A_wished_exchange_ends_with_a_coupon_for_the_new_order()
    {
        var file = Examples.File(Examples.BrokenEarphones with { Goal = new(Goal.Exchange) }, Opened, Approved, Sent, Arrived(Won));
        var only = Assert.Single(MessageBook.For(file.Facts, Examples.Decide(file)));
        Assert.Equal(MessageKind.CouponForReorder, only.Kind);
        Assert.Contains("I want to order the same item again.", English(only));
    }

    public static TheoryData<SellerReply, string> Answers => new()
    {
        { SellerReply.AskedToCancel, "I do not want to cancel the dispute." },
        { SellerReply.AskedToConfirm, "I do not want to confirm receipt before this is solved." },
        { SellerReply.AskedToWait, "I do not want to wait longer." },
        { SellerReply.OfferedPart, "I want the amount that I asked for." },
        { SellerReply.AskedToTalkOutside, "I want to talk only on AliExpress." },
        { SellerReply.AskedToReturnAbroad, "Please give me a return address in Korea." },
        { SellerReply.OfferedToSendAgain, "I do not want a new parcel." },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public void Each_request_has_an_answer_that_keeps_the_dispute_open(SellerReply request, string answer)
    {
        var unasked = English(Reply(request, Opened)!).ToList();
        Assert.Contains(answer, unasked);
        Assert.Contains("I want to keep the dispute open.", unasked);
        Assert.DoesNotContain(unasked, line => line.StartsWith("You ", StringComparison.Ordinal));

        var asked = English(Reply(request, Opened, new SellerReplied(new(2026, 11, 21), request))!).ToList();
        Assert.Contains("You wrote to me on 21 November 2026.", asked);
        Assert.Contains(answer, asked);
    }

    [Fact]
    public void Nothing_is_answered_where_there_is_nothing_to_answer()
    {
        Assert.Null(Reply(SellerReply.NoAnswer, Opened));
        Assert.Null(Reply(SellerReply.Refused, Opened));
        Assert.Null(Reply(SellerReply.AskedToCancel));
        Assert.Null(Reply(SellerReply.OfferedPart, Opened, Offered(Won)));
        Assert.NotNull(Reply(SellerReply.OfferedPart, Opened, Offered(Won with { Amount = 39899m })));
        Assert.Null(Reply(SellerReply.AskedToReturnAbroad, Opened, Approved, Sent));
        Assert.Null(Reply(SellerReply.AskedToWait, Opened, Arrived(Won)));
    }

    [Fact]
    public void A_label_is_asked_for_only_where_the_store_pays_the_way_back()
    {
        const string Label = "Please send me a prepaid return label.";
        Assert.Contains(Label, English(Reply(SellerReply.AskedToReturnAbroad, Opened)!));
        var changedMind = Examples.File(Examples.BrokenEarphones with { Problem = new(Problem.ChangedMind), Detail = null }, Opened);
        var reply = ReplyBook.For(SellerReply.AskedToReturnAbroad, changedMind.Facts, Examples.Decide(changedMind))!;
        Assert.DoesNotContain(Label, English(reply));
    }

    private static SellerReplied Offered(Money? amount) => new(new(2026, 11, 21), SellerReply.OfferedPart, amount);

    private static DisputeDecided Decided(Money? amount) => new(new(2026, 11, 22), Ruling.PartialRefund, amount);

    private static MoneyArrived Arrived(Money? amount) => new(new(2026, 11, 23), amount);

    private static IEnumerable<string> English(Message message) => message.Lines.Select(line => line.English);

    private static IReadOnlyList<Message> Written(CaseEvent[] events)
    {
        var file = Examples.File(Examples.BrokenEarphones, events);
        return MessageBook.For(file.Facts, Examples.Decide(file));
    }

    private static Message? Reply(SellerReply request, params CaseEvent[] events)
    {
        var file = Examples.File(Examples.BrokenEarphones, events);
        return ReplyBook.For(request, file.Facts, Examples.Decide(file));
    }
}
