using System.Globalization;
using AliHelp.Domain.Cases;
using AliHelp.Writing.Summaries;

namespace AliHelp.Writing.Words;

internal sealed class KoreanLockerTexts : LockerTexts
{
    public override string Title => "증거 보관함";

    public override string Lead => "위에서부터 하나씩 찍고, 있는 것에 표시하세요. 파일은 이 사례와 함께 저장돼요.";

    public override string HiddenData => "사진에 숨은 위치 정보는 저장하기 전에 지워요. 눈에 보이는 것은 직접 가리세요.";

    public override string KeepOriginals => "여기에 있는 것은 사본이에요. 원본은 휴대폰에서 지우지 마세요.";

    public override string Open => "사진과 파일 넣기";

    public override string Have => "있어요";

    public override string AddFilesSpoken(string item) => $"파일 넣기: {item}";

    public override string Others => "그 밖의 파일";

    public override string OthersHint => "위 목록에 없는 것은 여기에 넣으세요.";

    public override string Limits(EvidenceLimits limits) =>
        $"사진, PDF, 글(.txt), 영상(MP4, MOV)을 받아요. 한 개에 {Size(limits.FileBytes)}, 모두 {limits.FilesOfCase}개까지예요.";

    public override string Save => "저장하기";

    public override string ToCase => "사례로 돌아가기";

    public override string Zip => "증거까지 모두(.zip)";

    public override string Name(FileKind kind) => kind switch
    {
        FileKind.Jpeg or FileKind.Png => "사진",
        FileKind.Pdf => "PDF 문서",
        FileKind.Text => "글",
        FileKind.Mp4 or FileKind.Mov => "영상",
    };

    public override string AddedAt(string moment) => $"{moment}에 넣음";

    public override string Size(long bytes) => FileSize.Words(bytes);

    public override string Picture(string name) => $"사진: {name}";

    public override string TellsPlace => "이 영상에는 찍은 위치가 들어 있어요. 보내기 전에 휴대폰에서 위치를 지우세요.";

    public override string Delete => "지우기";

    public override string DeleteSpoken(string name) => $"지우기: {name}";

    public override string DeleteQuestion => "이 파일을 지울까요?";

    public override string DeleteHint => "여기 있는 사본만 지워요. 휴대폰에 있는 원본은 그대로예요.";

    public override string KeepFile => "그대로 두기";

    public override string Deleted => "파일을 지웠어요.";

    public override string Kept(int files) => $"파일 {files}개를 넣었어요.";

    public override string Saved => "표시한 것을 저장했어요.";

    public override string TicksChangedElsewhere => "다른 창에서 사례가 바뀌어서 표시는 저장하지 않았어요. 아래를 다시 확인해 주세요.";

    public override string NotKept => "넣지 못한 파일이 있어요";

    public override string AndMore(int files) => $"그리고 {files}개 더 있어요.";

    public override string Fault(FileFault fault, EvidenceLimits limits) => fault switch
    {
        FileFault.Empty => "빈 파일이에요. 내용이 있는 파일을 골라 주세요.",
        FileFault.TooLarge => $"너무 커요. 한 개에 {Size(limits.FileBytes)}까지 받아요. 영상은 짧게 잘라 주세요.",
        FileFault.UnknownKind => "받지 않는 종류예요. 사진, PDF, 글(.txt), MP4나 MOV 영상을 골라 주세요.",
        FileFault.Damaged => "파일이 중간에 끊겼거나 깨졌어요. 원본에서 다시 골라 주세요.",
        FileFault.TooManyPixels => $"사진이 너무 커요. {Megapixels(limits.Pixels)}만 화소까지 받아요.",
        FileFault.UnreadableHeic => "HEIC 사진은 여기서 열 수 없어요. JPEG로 바꿔서 골라 주세요.",
        FileFault.NotUtf8 => "글자를 읽을 수 없어요. UTF-8 글(.txt)로 저장해 주세요.",
        FileFault.KeptAlready => "같은 파일이 이미 있어요.",
        FileFault.TooManyFiles => $"파일은 {limits.FilesOfCase}개까지 넣을 수 있어요. 필요 없는 것을 지워 주세요.",
        FileFault.CaseFull => $"파일을 모두 더해 {Size(limits.BytesOfCase)}까지 넣을 수 있어요. 큰 파일을 지워 주세요.",
        FileFault.SiteFull => "지금은 이 사이트에 자리가 없어요. 파일은 휴대폰에 잘 보관해 주세요.",
        FileFault.CaseGone => "사례가 방금 지워졌어요.",
    };

    public override string Log => "증거 기록";

    public override string LogHint => "SHA-256은 파일의 지문이에요. 파일이 한 글자라도 바뀌면 달라져요.";

    public override string KeptPrint(Fingerprint print) => $"보관 파일: {Size(print.Bytes)}, SHA-256 {print.Sha256}";

    public override string OriginalPrint(Fingerprint print) => $"받은 파일: {Size(print.Bytes)}, SHA-256 {print.Sha256}";

    public override string DropHere => "파일을 끌어다 놓아도 돼요.";

    public override string Sending => "보내는 중이에요: %";

    public override string SendingFailed => "보내지 못했어요. 인터넷을 확인하고 다시 눌러 주세요.";

    public override string Import => "사례 가져오기";

    public override string ImportLead => "다른 기기나 다른 알리헬프에서 받은 사례를 여기서 이어서 볼 수 있어요.";

    public override string ImportField => "사례 파일";

    public override string ImportHint => "내려받은 evidence.zip이나 summary.json을 고르세요.";

    public override string ImportButton => "가져오기";

    public override string Imported => "사례를 가져왔어요.";

    public override string FilesNotIncluded(int files) =>
        $"증거 파일 {files}개는 이 파일에 없어요. 증거까지 옮기려면 evidence.zip을 가져오세요.";

    public override string Fault(ImportFault fault) => fault switch
    {
        ImportFault.Missing => "가져올 파일을 골라 주세요.",
        ImportFault.TooLarge => "파일이 너무 커요. 알리헬프에서 받은 파일인지 확인해 주세요.",
        ImportFault.NotOurs => "알리헬프에서 받은 사례 파일이 아니에요. evidence.zip이나 summary.json을 골라 주세요.",
        ImportFault.OtherVersion => "더 새로운 알리헬프에서 만든 파일이라 여기서는 열 수 없어요.",
        ImportFault.Broken => "파일이 중간에 끊겼거나 깨졌어요. 다시 내려받아 주세요.",
        ImportFault.Changed => "내려받은 뒤에 내용이 바뀐 파일이에요. 처음 받은 파일을 골라 주세요.",
        ImportFault.Impossible => "있을 수 없는 답이 들어 있는 파일이에요. 처음 받은 파일을 골라 주세요.",
        ImportFault.TooMany => "증거 파일이 여기서 받을 수 있는 것보다 많아요.",
    };

    // 5,000만 화소: phones are sold by that unit.
    private static string Megapixels(long pixels) => (pixels / 10_000).ToString("N0", CultureInfo.InvariantCulture);
}
