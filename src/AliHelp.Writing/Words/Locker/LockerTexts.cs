using AliHelp.Domain.Cases;
using AliHelp.Writing.Summaries;

namespace AliHelp.Writing.Words;

/// <summary>The evidence locker of a case, what is said of its files, and bringing a case from elsewhere.</summary>
public abstract class LockerTexts
{
    public abstract string Title { get; }

    public abstract string Lead { get; }

    /// <summary>What is removed from pictures, and what is not.</summary>
    public abstract string HiddenData { get; }

    /// <summary>What is kept here is a copy.</summary>
    public abstract string KeepOriginals { get; }

    /// <summary>To this page, from others.</summary>
    public abstract string Open { get; }

    public abstract string Have { get; }

    /// <summary>Names a field for files, of which several stand on a page.</summary>
    public abstract string AddFilesSpoken(string item);

    public abstract string Others { get; }

    public abstract string OthersHint { get; }

    /// <summary>Which files are taken, and how many.</summary>
    public abstract string Limits(EvidenceLimits limits);

    public abstract string Save { get; }

    public abstract string ToCase { get; }

    /// <summary>To the summary's downloads, where the files are too.</summary>
    public abstract string Zip { get; }

    public abstract string Name(FileKind kind);

    /// <param name="moment">In words, Korean time.</param>
    public abstract string AddedAt(string moment);

    /// <summary>"1.2 MB".</summary>
    /// <param name="bytes">Not negative.</param>
    public abstract string Size(long bytes);

    /// <summary>For a picture that shows a file.</summary>
    public abstract string Picture(string name);

    public abstract string TellsPlace { get; }

    public abstract string Delete { get; }

    /// <summary>For a link in a list, where "delete" alone would not tell what.</summary>
    public abstract string DeleteSpoken(string name);

    public abstract string DeleteQuestion { get; }

    public abstract string DeleteHint { get; }

    public abstract string KeepFile { get; }

    public abstract string Deleted { get; }

    public abstract string Kept(int files);

    public abstract string Saved { get; }

    /// <summary>A form of an older page changes no ticks; files are kept all the same.</summary>
    public abstract string TicksChangedElsewhere { get; }

    /// <summary>Stands above the list of files that were not kept.</summary>
    public abstract string NotKept { get; }

    /// <summary>Files that were not kept beyond those that are listed.</summary>
    public abstract string AndMore(int files);

    public abstract string Fault(FileFault fault, EvidenceLimits limits);

    /// <summary>The heading of the list of files with their fingerprints.</summary>
    public abstract string Log { get; }

    public abstract string LogHint { get; }

    /// <summary>"1.2 MB, SHA-256 …", of what is kept.</summary>
    public abstract string KeptPrint(Fingerprint print);

    /// <summary>The same of the file as it arrived.</summary>
    public abstract string OriginalPrint(Fingerprint print);

    /// <summary>What the page's script says; each is filled in or shown by it.</summary>
    public abstract string DropHere { get; }

    /// <summary>With <c>%</c> where the number goes.</summary>
    public abstract string Sending { get; }

    public abstract string SendingFailed { get; }

    public abstract string Import { get; }

    public abstract string ImportLead { get; }

    public abstract string ImportField { get; }

    public abstract string ImportHint { get; }

    public abstract string ImportButton { get; }

    public abstract string Imported { get; }

    /// <summary>The summary named files, but does not hold them.</summary>
    public abstract string FilesNotIncluded(int files);

    public abstract string Fault(ImportFault fault);
}
