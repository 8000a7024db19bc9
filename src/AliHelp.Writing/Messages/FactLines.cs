using System.Globalization;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Messages;

/// <summary>The sentences about one case's facts. Each method gives no line when its fact is not known.</summary>
internal sealed class FactLines(CaseFacts facts, CaseDecision decision)
{
    private const int ShownOrderDigits = 4;
    private const int MaxWords = 12;

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
            if (PlainEnglish.Words(line.English) <= MaxWords)
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
        where phrase is not null && phrase.Code == facts.Code
        select new MessageLine(phrase.English, phrase.Meaning);

    public IEnumerable<MessageLine> Evidence() =>
        EvidenceLines.For([.. decision.Evidence.Where(need => need.Has).Select(need => need.Item)]);

    public IEnumerable<MessageLine> SellerContact()
    {
        if (facts.MessagedSellerOn is not { } wrote)
            yield break;
        yield return new($"I wrote to the seller on {English(wrote)}.", $"{Korean(wrote)}에 판매자에게 메시지를 보냈습니다.");
        if (facts.SellerReply is { } reply)
            yield return FixedLines.For(reply);
    }

    public IEnumerable<MessageLine> Refusal()
    {
        if (facts.DisputeRefusedOn is { } refused)
            yield return new($"The dispute was refused on {English(refused)}.", $"분쟁은 {Korean(refused)}에 거절됐습니다.");
    }

    /// <summary>What has happened since the dispute was opened.</summary>
    public IEnumerable<MessageLine> Progress()
    {
        if (facts.DisputeOpenedOn is { } opened)
            yield return new($"I opened a dispute on {English(opened)}.", $"{Korean(opened)}에 분쟁을 열었습니다.");
        foreach (var line in Refusal())
            yield return line;
        if (facts.ReturnApprovedOn is { } approved)
            yield return new($"The return was approved on {English(approved)}.", $"반품은 {Korean(approved)}에 승인됐습니다.");
        if (facts.ReturnSentOn is { } sent)
            yield return new($"I sent the item back on {English(sent)}.", $"{Korean(sent)}에 반품을 보냈습니다.");
        if (facts.ReturnTrackingNumber is { } tracking && PlainEnglish.IsNumber(tracking))
            yield return new($"The return tracking number is {tracking}.", $"반품 송장번호는 {tracking}입니다.");
        if (facts.RefundStartedOn is { } started)
            yield return new($"The refund was approved on {English(started)}.", $"환불은 {Korean(started)}에 승인됐습니다.");
    }

    public IEnumerable<MessageLine> PaymentMethod()
    {
        if (FixedLines.For(facts.Payment) is { } line)
            yield return line;
    }

    /// <summary>The amount, the day, or both.</summary>
    public IEnumerable<MessageLine> Paid()
    {
        (string English, string Korean)? amount =
            facts.Message is { Amount: { } number, Currency: { } currency } ? Money(number, currency) : null;
        DateOnly? day = facts.PaidOnPrecision is DayPrecision.Day ? facts.PaidOn : null;
        if (amount is { } sum && day is { } on)
            yield return new($"I paid {sum.English} on {English(on)}.", $"{Korean(on)}에 {Josa.Object(sum.Korean)} 결제했습니다.");
        else if (amount is { } only)
            yield return new($"I paid {only.English}.", $"{Josa.Object(only.Korean)} 결제했습니다.");
        else if (day is { } when)
            yield return new($"I paid on {English(when)}.", $"{Korean(when)}에 결제했습니다.");
    }

    /// <summary>What is asked for: what the stage calls for once a dispute has settled the rest, else the buyer's wish.</summary>
    public IEnumerable<MessageLine> Wish()
    {
        if ((FixedLines.For(facts.Stage) ?? FixedLines.For(facts.Goal)) is { } line)
            yield return line;
    }

    private string? OrderEnding =>
        facts.Message.OrderNumber is { Length: >= ShownOrderDigits } number ? number[^ShownOrderDigits..] : null;

    private static string English(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Korean(DateOnly day) => $"{day.Year}년 {day.Month}월 {day.Day}일";

    private static (string English, string Korean) Money(decimal amount, Currency currency) => currency switch
    {
        Currency.Krw => (Written($"{amount:#,##0.##} Korean won"), Written($"{amount:#,##0.##}원")),
        Currency.Usd => (Written($"US${amount:#,##0.00}"), Written($"{amount:#,##0.00}달러")),
    };

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
