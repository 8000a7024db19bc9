using AliHelp.Domain.Cases;
using AliHelp.Writing.Summaries;

namespace AliHelp.Writing.Words;

internal sealed class EnglishLockerTexts : LockerTexts
{
    public override string Title => "Evidence locker";

    public override string Lead => "Work down the list and tick what you have. Files are kept with this case.";

    public override string HiddenData => "We remove the place and other hidden data from photos before we keep them. Cover what can be seen yourself.";

    public override string KeepOriginals => "What is here is a copy. Do not delete the originals on your phone.";

    public override string Open => "Add photos and files";

    public override string Have => "I have it";

    public override string AddFilesSpoken(string item) => $"Add files: {item}";

    public override string Others => "Other files";

    public override string OthersHint => "Put here what is not in the list above.";

    public override string Limits(EvidenceLimits limits) =>
        $"Photos, PDF, text (.txt) and videos (MP4, MOV). Up to {Size(limits.FileBytes)} a file and {limits.FilesOfCase} files in all.";

    public override string Save => "Save";

    public override string ToCase => "Back to the case";

    public override string Zip => "Everything with the evidence (.zip)";

    public override string Name(FileKind kind) => kind switch
    {
        FileKind.Jpeg or FileKind.Png => "photo",
        FileKind.Pdf => "PDF",
        FileKind.Text => "text",
        FileKind.Mp4 or FileKind.Mov => "video",
    };

    public override string AddedAt(string moment) => $"added on {moment}";

    public override string Size(long bytes) => FileSize.Words(bytes);

    public override string Picture(string name) => $"Photo: {name}";

    public override string TellsPlace => "This video says where it was filmed. Remove the place on your phone before you send it.";

    public override string Delete => "Delete";

    public override string DeleteSpoken(string name) => $"Delete {name}";

    public override string DeleteQuestion => "Delete this file?";

    public override string DeleteHint => "Only the copy here is deleted. The original on your phone stays.";

    public override string KeepFile => "Keep it";

    public override string Deleted => "The file is deleted.";

    public override string Kept(int files) => files == 1 ? "1 file was added." : $"{files} files were added.";

    public override string Saved => "Your ticks are saved.";

    public override string TicksChangedElsewhere =>
        "The case has changed in another window, so the ticks were not saved. Have another look below.";

    public override string NotKept => "Some files were not added";

    public override string AndMore(int files) => $"And {files} more.";

    public override string Fault(FileFault fault, EvidenceLimits limits) => fault switch
    {
        FileFault.Empty => "The file is empty. Choose one with something in it.",
        FileFault.TooLarge => $"It is too large. A file may have {Size(limits.FileBytes)}. Cut a video shorter.",
        FileFault.UnknownKind => "This kind of file is not kept. Choose a photo, a PDF, a text (.txt), or an MP4 or MOV video.",
        FileFault.Damaged => "The file is cut off or broken. Choose the original again.",
        FileFault.TooManyPixels => $"The picture is too large. Up to {limits.Pixels / 1_000_000} megapixels are opened here.",
        FileFault.UnreadableHeic => "HEIC photos cannot be opened here. Save it as JPEG and choose that.",
        FileFault.NotUtf8 => "Its letters cannot be read. Save it as UTF-8 text (.txt).",
        FileFault.KeptAlready => "The same file is here already.",
        FileFault.TooManyFiles => $"A case may have {limits.FilesOfCase} files. Delete one that you do not need.",
        FileFault.CaseFull => $"All files together may have {Size(limits.BytesOfCase)}. Delete a large one.",
        FileFault.SiteFull => "There is no room left on this site now. Keep the file on your phone.",
        FileFault.CaseGone => "The case was deleted a moment ago.",
    };

    public override string Log => "Evidence log";

    public override string LogHint => "SHA-256 is a file’s fingerprint. It differs as soon as one letter of the file does.";

    public override string KeptPrint(Fingerprint print) => $"As kept: {Size(print.Bytes)}, SHA-256 {print.Sha256}";

    public override string OriginalPrint(Fingerprint print) => $"As received: {Size(print.Bytes)}, SHA-256 {print.Sha256}";

    public override string DropHere => "You can also drop files here.";

    public override string Sending => "Sending: %";

    public override string SendingFailed => "It could not be sent. Check your connection and press again.";

    public override string Import => "Bring in a case";

    public override string ImportLead => "Go on here with a case from another device or another AliHelp.";

    public override string ImportField => "The case’s file";

    public override string ImportHint => "Choose the evidence.zip or summary.json that you downloaded.";

    public override string ImportButton => "Bring it in";

    public override string Imported => "The case is here.";

    public override string FilesNotIncluded(int files) =>
        $"Its {(files == 1 ? "evidence file is" : $"{files} evidence files are")} not in this file. To move them too, bring in evidence.zip.";

    public override string Fault(ImportFault fault) => fault switch
    {
        ImportFault.Missing => "Choose the file to bring in.",
        ImportFault.TooLarge => "The file is too large. Check that it comes from AliHelp.",
        ImportFault.NotOurs => "This is no case from AliHelp. Choose evidence.zip or summary.json.",
        ImportFault.OtherVersion => "A newer AliHelp made this file, so it cannot be opened here.",
        ImportFault.Broken => "The file is cut off or broken. Download it again.",
        ImportFault.Changed => "The file was changed after it was downloaded. Choose the one that you first got.",
        ImportFault.Impossible => "The file holds answers that cannot be. Choose the one that you first got.",
        ImportFault.TooMany => "It holds more evidence than is kept here.",
    };
}
