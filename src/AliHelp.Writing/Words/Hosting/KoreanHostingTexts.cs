namespace AliHelp.Writing.Words;

internal sealed class KoreanHostingTexts : HostingTexts
{
    public override ErrorText NotFound { get; } =
        new("찾는 화면이 없어요", ["주소를 다시 확인해 주세요.", "사례는 처음 적은 브라우저에서만 열려요."]);

    public override ErrorText NotAccepted { get; } = new("보내지 못했어요",
        ["화면이 너무 오래 열려 있었을 수 있어요.", "뒤로 가서 새로 고친 뒤 다시 보내 주세요.", "쿠키를 막아 두었다면 이 사이트는 허용해 주세요."]);

    public override ErrorText TooLarge { get; } = new("보낸 내용이 너무 길어요", ["뒤로 가서 글을 줄인 뒤 다시 보내 주세요."]);

    public override ErrorText TooMany { get; } = new("잠깐만 기다려 주세요", ["짧은 시간에 요청이 너무 많았어요.", "1분 뒤에 다시 해 주세요."]);

    public override ErrorText Failed { get; } =
        new("지금은 화면을 보여 드릴 수 없어요", ["저희 쪽 문제예요. 저장한 사례는 그대로 있어요.", "잠시 뒤에 다시 해 주세요."]);

    public override ErrorText Unreadable { get; } =
        new("이 사례를 지금은 열 수 없어요", ["사라진 것은 없어요. 적은 내용은 그대로 있어요.", "사이트 운영자에게 아래 번호를 알려 주세요."]);

    public override string Reference => "문의할 때 알려 줄 번호";

    public override string ToStart => "처음으로 가기";

    public override string ToCases => "내 사례 보기";

    public override string NoCases => "아직 저장한 사례가 없어요.";

    public override string NoCasesHint => "질문에 답하면 여기에 저장돼요.";

    public override string Begin => "새 사례 시작하기";

    public override string OnlyHere => "사례는 이 브라우저에서만 보여요.";

    public override string WhichCases => "골라 보기";

    public override string AllCases => "모두";

    public override string OpenCases => "진행 중";

    public override string ClosedCases => "닫은 사례";

    public override string NoneOfThese => "여기에 해당하는 사례가 없어요.";

    public override string Unfinished => "적는 중";

    public override string UnfinishedHint => "남은 질문에 답하면 결과가 나와요.";

    public override string ChangedOn(string day) => $"{day}에 마지막으로 바꿨어요";

    public override string UnreadableCases => "지금은 열 수 없는 사례가 있어요. 사라진 것은 없어요.";

    public override string Older => "이전 사례 보기";

    public override string Newest => "최근 사례로 돌아가기";

    public override string DeleteSpoken(string title) => $"지우기: {title}";

    public override string Delete => "지우기";

    public override string DeleteThis => "이 사례 지우기";

    public override string DeleteAll => "모든 사례 지우기";

    public override string DeleteOneQuestion => "이 사례를 지울까요?";

    public override string DeleteAllQuestion(int count) => $"사례 {count}개를 모두 지울까요?";

    public override string CannotBeUndone => "지우면 되돌릴 수 없어요.";

    public override string DisputeStays => "알리익스프레스에서 연 분쟁은 그대로 남아요.";

    public override string DownloadFirst => "나중에 필요할 것 같으면 요약을 먼저 받아 두세요.";

    public override string Download => "요약 PDF 받기";

    public override string Keep => "그대로 두기";

    public override string Deleted(int count) => count == 1 ? "사례를 지웠어요." : $"사례 {count}개를 지웠어요.";

    public override ApiTexts Api { get; } = new KoreanApiTexts();
}
