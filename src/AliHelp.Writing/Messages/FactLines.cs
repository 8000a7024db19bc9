using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;
using static AliHelp.Writing.Messages.Figures;

namespace AliHelp.Writing.Messages;

/// <summary>The sentences about one case's facts. Each method gives no line when its fact is not known.</summary>
internal sealed class FactLines(CaseFacts facts, CaseDecision decision)
{
    private const int ShownOrderDigits = 4;

    public MessageLine Greeting() => OrderEnding is { } ending
        ? new($"Hello. My order number ends in {ending}.", $"안녕하세요. 제 주문번호 끝 네 자리는 {ending}입니다.")
        : new("Hello. I am writing about my order.", "안녕하세요. 제 주문에 대해 문의합니다.");

    public IEnumerable<MessageLine> Order()
    {
        if (OrderEnding is { } ending)
            yield return new($"My order number ends in {ending}.", $"제 주문번호 끝 네 자리는 {ending}입니다.");
    }

    public IEnumerable<MessageLine> Product()
    {
        if (facts.Message.ProductName is { } name && PlainEnglish.IsName(name))
        {
            var line = new MessageLine($"The item is {name.Trim()}.", $"상품 이름은 {name.Trim()}입니다.");
            if (PlainEnglish.Words(line.English) <= PlainEnglish.MaxWords)
                yield return line;
        }
    }

    public IEnumerable<MessageLine> Receipt()
    {
        if (facts.Received is true && facts.DeliveredOn is { } received)
            yield return new($"I received the item on {English(received)}.", $"{Korean(received)}에 받았습니다.");
        if (facts.Received is false && facts.PromisedOn is { } promised && promised < decision.Today)
            yield return new($"The promised delivery date was {English(promised)}.", $"약속한 도착일은 {Korean(promised)}이었습니다.");
        if (facts.Code is ProblemCode.MarkedDelivered && facts.DeliveredOn is { } shown)
            yield return new($"Tracking shows delivery on {English(shown)}.", $"배송 조회에는 {Korean(shown)}에 배송됐다고 나옵니다.");
    }

    public IEnumerable<MessageLine> Problem()
    {
        if (facts.Code is { } code)
            yield return FixedLines.For(code);
        else if (facts.Problem is { } problem && FixedLines.For(problem) is { } line)
            yield return line;
    }

    /// <summary>Only phrases of the problem that the case has now; one chosen for an earlier answer stays silent.</summary>
    public IEnumerable<MessageLine> Phrases() =>
        from id in facts.Message.Phrases ?? []
        let phrase = PhraseBook.Find(id)
        where phrase?.Code is { } code && code == facts.Code
        select new MessageLine(phrase.English, phrase.Meaning);

    public IEnumerable<MessageLine> Evidence() =>
        EvidenceLines.For([.. decision.Evidence.Where(need => need.Has).Select(need => need.Item)]);

    /// <summary>The talk with the seller, told to somebody else.</summary>
    public IEnumerable<MessageLine> SellerContact()
    {
        if (facts.MessagedSellerOn is { } wrote)
            yield return new($"I wrote to the seller on {English(wrote)}.", $"{Korean(wrote)}에 판매자에게 메시지를 보냈습니다.");
        if (facts.SellerReply is not { } reply)
            yield break;
        if (facts.SellerRepliedOn is { } replied && reply is not SellerReply.NoAnswer)
            yield return new($"The seller answered on {English(replied)}.", $"판매자는 {Korean(replied)}에 답했습니다.");
        yield return reply is SellerReply.OfferedPart && facts.Offer is { } offer
            ? new($"The seller offered {Money(offer).English}.", $"판매자는 {Josa.Object(Money(offer).Korean)} 제안했습니다.")
            : FixedLines.For(reply);
    }

    /// <summary>What the seller asked for, told to the seller.</summary>
    public IEnumerable<MessageLine> SellerRequest()
    {
        if (facts.SellerReply is not { } request || FixedLines.Asked(request) is not { } line)
            yield break;
        if (facts.SellerRepliedOn is { } on)
            yield return new($"You wrote to me on {English(on)}.", $"{Korean(on)}에 저에게 메시지를 보내셨습니다.");
        yield return request is SellerReply.OfferedPart && facts.Offer is { } offer
            ? new($"You offered {Money(offer).English}.", $"{Josa.Object(Money(offer).Korean)} 제안하셨습니다.")
            : line;
    }

    /// <summary>That the buyer has written before, told to the seller.</summary>
    public IEnumerable<MessageLine> EarlierMessage()
    {
        if (facts.MessagedSellerOn is { } wrote)
            yield return new($"I wrote to you on {English(wrote)}.", $"{Korean(wrote)}에 메시지를 보냈습니다.");
        if (facts.SellerReply is SellerReply.NoAnswer)
            yield return new("I did not get an answer.", "답을 받지 못했습니다.");
    }

    public IEnumerable<MessageLine> KeepOpen() => facts.Stage is Stage.DisputeOpen or Stage.PlatformReviews or Stage.Appealed
        ? [new("I want to keep the dispute open.", "분쟁은 계속 열어 두고 싶습니다.")]
        : [];

    public IEnumerable<MessageLine> Opening()
    {
        if (facts.DisputeOpenedOn is { } opened)
            yield return new($"I opened a dispute on {English(opened)}.", $"{Korean(opened)}에 분쟁을 열었습니다.");
        foreach (var line in AskedAmount())
            yield return line;
    }

    public IEnumerable<MessageLine> AskedAmount()
    {
        if (facts.AskedAmount is { } asked)
            yield return new($"I asked for {Money(asked).English}.", $"{Josa.Object(Money(asked).Korean)} 요청했습니다.");
    }

    /// <summary>The last decision; a refusal told only by its day, too.</summary>
    public IEnumerable<MessageLine> Decision()
    {
        if (facts.Ruling is Ruling.Refused or null)
        {
            if (facts.DisputeRefusedOn is { } refused)
                yield return new($"The dispute was refused on {English(refused)}.", $"분쟁은 {Korean(refused)}에 거절됐습니다.");
            else if (facts.Stage is Stage.DisputeRefused)
                yield return new("The dispute was refused.", "분쟁이 거절됐습니다.");
            yield break;
        }

        if (facts.DecidedOn is { } decided)
            yield return new($"The dispute was decided on {English(decided)}.", $"분쟁은 {Korean(decided)}에 결정됐습니다.");
        yield return facts is { Ruling: Ruling.PartialRefund, DecidedAmount: { } part }
            ? new($"The decision was a partial refund of {Money(part).English}.", $"{Money(part).Korean} 일부 환불로 결정됐습니다.")
            : FixedLines.For(facts.Ruling.Value);
    }

    public IEnumerable<MessageLine> ReturnApproval()
    {
        if (facts.ReturnApprovedOn is { } approved)
            yield return new($"The return was approved on {English(approved)}.", $"반품은 {Korean(approved)}에 승인됐습니다.");
        if (facts.ReturnAddress is ReturnAddress.Abroad && facts.ReturnSentOn is null)
            yield return new("The return address is abroad.", "반품 주소가 해외입니다.");
    }

    /// <summary>How the parcel went back.</summary>
    public IEnumerable<MessageLine> ReturnParcel()
    {
        if (facts.ReturnSentOn is { } sent)
            yield return new($"I sent the item back on {English(sent)}.", $"{Korean(sent)}에 반품을 보냈습니다.");
        if (facts.ReturnCarrier?.Trim() is { } carrier && PlainEnglish.IsName(carrier))
        {
            var line = new MessageLine($"The carrier is {carrier}.", $"택배사는 {carrier}입니다.");
            if (PlainEnglish.Words(line.English) <= PlainEnglish.MaxWords)
                yield return line;
        }

        if (facts.ReturnTrackingNumber is { } tracking && PlainEnglish.IsNumber(tracking))
            yield return new($"The return tracking number is {tracking}.", $"반품 송장번호는 {tracking}입니다.");
    }

    public IEnumerable<MessageLine> ReturnReceived()
    {
        if (facts.ReturnReceivedOn is { } received)
            yield return new($"The seller received the return on {English(received)}.", $"판매자가 {Korean(received)}에 반품을 받았습니다.");
    }

    /// <summary>The refund on its way, and what came of it.</summary>
    public IEnumerable<MessageLine> Refund()
    {
        if (facts.RefundStartedOn is { } started)
            yield return new($"The refund was approved on {English(started)}.", $"환불은 {Korean(started)}에 승인됐습니다.");
        if (facts.MoneyArrivedOn is not { } arrived)
            yield break;
        yield return facts.ArrivedAmount is { } money
            ? new($"I received {Money(money).English} on {English(arrived)}.", $"{Korean(arrived)}에 {Josa.Object(Money(money).Korean)} 받았습니다.")
            : new($"I received the refund on {English(arrived)}.", $"{Korean(arrived)}에 환불을 받았습니다.");
    }

    /// <summary>What has happened since the dispute was opened.</summary>
    public IEnumerable<MessageLine> Progress()
    {
        foreach (var line in Opening())
            yield return line;
        if (facts.SteppedInOn is { } steppedIn)
            yield return new($"AliExpress stepped in on {English(steppedIn)}.", $"{Korean(steppedIn)}에 알리익스프레스가 개입했습니다.");
        foreach (var line in Decision())
            yield return line;
        if (facts.AppealedOn is { } appealed)
            yield return new($"I appealed on {English(appealed)}.", $"{Korean(appealed)}에 이의 신청을 했습니다.");
        foreach (var line in ReturnApproval().Concat(ReturnParcel()).Concat(ReturnReceived()).Concat(Refund()))
            yield return line;
    }

    public IEnumerable<MessageLine> EarlierAgent()
    {
        if (facts.AgentAskedOn is { } asked)
            yield return new($"I asked an agent on {English(asked)}.", $"{Korean(asked)}에 상담원에게 문의했습니다.");
    }

    public IEnumerable<MessageLine> PaymentMethod()
    {
        if (FixedLines.For(facts.Payment) is { } line)
            yield return line;
    }

    /// <summary>The amount, the day, or both.</summary>
    public IEnumerable<MessageLine> Paid()
    {
        (string English, string Korean)? amount = facts.PaidAmount is { } paid ? Money(paid) : null;
        DateOnly? day = facts.PaidOnPrecision is DayPrecision.Day ? facts.PaidOn : null;
        if (amount is { } sum && day is { } on)
            yield return new($"I paid {sum.English} on {English(on)}.", $"{Korean(on)}에 {Josa.Object(sum.Korean)} 결제했습니다.");
        else if (amount is { } only)
            yield return new($"I paid {only.English}.", $"{Josa.Object(only.Korean)} 결제했습니다.");
        else if (day is { } when)
            yield return new($"I paid on {English(when)}.", $"{Korean(when)}에 결제했습니다.");
    }

    /// <summary>What is asked for now: the missing rest of a refund, what the stage calls for once a dispute exists, else the buyer's wish.</summary>
    public IEnumerable<MessageLine> Wish()
    {
        if (decision.MoneyCheck is { } check)
        {
            if (check.Missing is { } missing)
            {
                yield return new($"{Money(missing).English} is missing.", $"{Josa.Subject(Money(missing).Korean)} 부족합니다.");
                yield return new("Please check the amount of the refund.", "환불 금액을 확인해 주세요.");
            }
        }
        else if (ForStage() is { } line)
        {
            yield return line;
        }
        else
        {
            foreach (var wish in Remedy())
                yield return wish;
        }
    }

    /// <summary>What the dispute asks for, else what the buyer wishes.</summary>
    public IEnumerable<MessageLine> Remedy()
    {
        if ((facts.AskedRemedy is { } asked ? FixedLines.For(asked) : FixedLines.For(facts.Goal)) is { } line)
            yield return line;
    }

    // Whoever has seen the return address asks nobody for it.
    private MessageLine? ForStage() =>
        facts is { Stage: Stage.ReturnApproved, ReturnAddress: not ReturnAddress.NotSeen } ? null : FixedLines.For(facts.Stage);

    private string? OrderEnding =>
        facts.Message.OrderNumber is { Length: >= ShownOrderDigits } number ? number[^ShownOrderDigits..] : null;
}
