using AliHelp.Domain.Filing;

namespace AliHelp.Domain.Cases;

/// <summary>A file that is kept with a case as evidence. Its bytes are kept beside it.</summary>
/// <param name="Number">Counted from 1 within the case.</param>
/// <param name="Item">What on the shot list it is; null for anything else.</param>
/// <param name="Name">What the buyer's device called it, cleaned.</param>
/// <param name="Kept">What is kept. A picture was made anew: upright, without anything that it told besides what can be seen.</param>
/// <param name="Original">The file as it arrived, for who holds it against the buyer's own copy.</param>
/// <param name="AddedAt">When it arrived.</param>
/// <param name="Picture">Null for what is no picture.</param>
/// <param name="TellsPlace">Whether it is a video that says where it was filmed; videos are kept as they are.</param>
public sealed record EvidenceFile(
    int Number,
    EvidenceItem? Item,
    FileKind Kind,
    string Name,
    Fingerprint Kept,
    Fingerprint Original,
    DateTimeOffset AddedAt,
    PictureSize? Picture = null,
    bool TellsPlace = false);

/// <param name="Bytes">Its size.</param>
/// <param name="Sha256">64 lower-case hexadecimal digits.</param>
public sealed record Fingerprint(long Bytes, string Sha256);

/// <summary>In pixels, upright.</summary>
public sealed record PictureSize(int Width, int Height);

/// <summary>What a file is, by its content; its name tells nothing.</summary>
public enum FileKind
{
    Jpeg,
    Png,
    Pdf,
    Text,
    Mp4,

    /// <summary>How some phones film: QuickTime.</summary>
    Mov,
}

/// <summary>Why a file is not kept.</summary>
public enum FileFault
{
    Empty,
    TooLarge,

    /// <summary>None of the kinds that are kept.</summary>
    UnknownKind,

    /// <summary>It begins like a kind that is kept, but is cut off or broken.</summary>
    Damaged,

    /// <summary>A picture of more pixels than are opened here.</summary>
    TooManyPixels,

    /// <summary>A HEIC picture, where nothing here can read it.</summary>
    UnreadableHeic,

    /// <summary>A text in letters other than UTF-8.</summary>
    NotUtf8,

    /// <summary>The same file is kept for the same item already.</summary>
    KeptAlready,

    TooManyFiles,

    /// <summary>The files of the case together would be too large.</summary>
    CaseFull,

    /// <summary>The files of all cases together would be too large.</summary>
    SiteFull,

    /// <summary>The case was deleted a moment ago.</summary>
    CaseGone,
}

/// <summary>How much is kept. All bounds are inclusive; bytes are those of the files as they are kept.</summary>
/// <param name="FileBytes">The largest file that is accepted.</param>
/// <param name="FilesOfCase">How many files a case may have.</param>
/// <param name="BytesOfCase">All files of a case together.</param>
/// <param name="BytesOfSite">All files of all cases together.</param>
/// <param name="Pixels">The largest picture that is opened.</param>
public sealed record EvidenceLimits(long FileBytes, int FilesOfCase, long BytesOfCase, long BytesOfSite, long Pixels);
