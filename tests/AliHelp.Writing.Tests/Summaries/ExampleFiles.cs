using AliHelp.Domain.Calendar;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Domain.Rules;

namespace AliHelp.Writing.Tests.Summaries;

/// <summary>The worked example with evidence of every kind, and with what was shown to the buyer.</summary>
internal static class ExampleFiles
{
    public static readonly CaseFile WithFiles = Examples.File(Examples.BrokenEarphones) with
    {
        Files =
        [
            File(1, EvidenceItem.DamagePhoto, FileKind.Jpeg, "왼쪽.jpg", new(300, 400)),
            File(2, EvidenceItem.OrderPageScreenshot, FileKind.Png, "screen.png", new(1080, 2400)),
            File(3, EvidenceItem.Receipt, FileKind.Pdf, "영수증.pdf"),
            File(4, EvidenceItem.SellerChatLog, FileKind.Text, "chat.txt"),
            File(5, null, FileKind.Mov, "집에서.mov") with { TellsPlace = true },
            File(6, EvidenceItem.FailureVideo, FileKind.Mp4, "not on this list.mp4"),
        ],
        Shown = ShownDecision.Of(CaseDecision.For(
            Examples.File(Examples.BrokenEarphones), PolicyBook.AliExpressKorea, KoreanBankCalendar.Standard, Examples.Now)),
    };

    /// <summary>What a file with this number holds.</summary>
    public static byte[] Content(int number) => [.. Enumerable.Repeat((byte)number, 1000 * number)];

    private static EvidenceFile File(int number, EvidenceItem? item, FileKind kind, string name, PictureSize? picture = null)
    {
        var kept = Print(Content(number));
        return new(number, item, kind, name, kept, picture is null ? kept : Print([1, 2, 3]), new(2026, 11, 22, 15, 30, 0, TimeSpan.FromHours(9)), picture);
    }

    private static Fingerprint Print(byte[] content) =>
        new(content.Length, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)));
}
