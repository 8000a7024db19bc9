using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Summaries;

/// <summary>The shot list and what is kept for it.</summary>
internal static class EvidenceWords
{
    public static EvidenceText For(CaseFile file, CaseDecision decision, Texts texts)
    {
        var words = texts.Plan.Evidence;
        var log = file.Files.Select(kept => Row(kept, texts)).ToList();
        return new(
            [.. ShotList.InOrder(decision.Evidence).Select(need => new EvidenceRow(
                need,
                texts.Choices.Name(need.Item),
                words.HowTo(need.Item),
                words.Shows(need.Item),
                words.DoesNotProve(need.Item),
                ShotList.Cover(need.Item) is { Count: > 0 } data ? words.Cover(data) : null,
                [.. log.Where(row => row.File.Item == need.Item)]))],
            words.CoverUp,
            decision.IsBeforeSealing ? words.BeforeSealing : [],
            [.. log.Where(row => decision.Evidence.All(need => need.Item != row.File.Item))],
            log);
    }

    /// <summary>"Photo of the outer box", and for what is not on the list what it is called.</summary>
    public static string NameOf(EvidenceItem? item, string fileName, Texts texts) => item is { } known ? texts.Choices.Name(known) : fileName;

    public static string AddedAt(EvidenceFile file, Texts texts) => texts.Locker.AddedAt(texts.Dates.Moment(SeoulTime.ClockAt(file.AddedAt)));

    private static FileRow Row(EvidenceFile file, Texts texts) => new(
        file,
        NameOf(file.Item, file.Name, texts),
        $"{texts.Locker.Name(file.Kind)}, {texts.Locker.Size(file.Kept.Bytes)}",
        AddedAt(file, texts),
        texts.Locker.KeptPrint(file.Kept),
        file.Original == file.Kept ? null : texts.Locker.OriginalPrint(file.Original),
        file.TellsPlace ? texts.Locker.TellsPlace : null,
        EvidenceZip.PathOf(file));
}
