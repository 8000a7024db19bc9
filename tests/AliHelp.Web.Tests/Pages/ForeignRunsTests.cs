using System.Text.Encodings.Web;
using System.Text.Unicode;
using AliHelp.Web.Pages.Shared;
using AliHelp.Writing.Words;

namespace AliHelp.Web.Tests.Pages;

public sealed class ForeignRunsTests
{
    [Theory]
    [InlineData(Language.Korean, "‘분쟁 열기(Open Dispute)’ 버튼", "‘분쟁 열기(<span lang=\"en\">Open Dispute</span>)’ 버튼")]
    [InlineData(Language.Korean, "Help › Chat Now로 가세요", "<span lang=\"en\">Help</span> › <span lang=\"en\">Chat Now</span>로 가세요")]
    [InlineData(Language.Korean, "11월 27일(금)", "11월 27일(금)")]
    [InlineData(Language.Korean, "출처: AliExpress: How do I open a dispute (2016)", "출처: <span lang=\"en\">AliExpress: How do I open a dispute</span> (2016)")]
    [InlineData(Language.Korean, "XL이 아니라 M이에요", "<span lang=\"en\">XL</span>이 아니라 M이에요")]
    [InlineData(Language.English, "무선 이어폰 2개 · Damaged", "<span lang=\"ko\">무선 이어폰 2개</span> · Damaged")]
    [InlineData(Language.English, "Open a dispute", "Open a dispute")]
    [InlineData(Language.Korean, "<b>A & B</b>", "&lt;b&gt;A &amp; B&lt;/b&gt;")]
    [InlineData(Language.Korean, null, "")]
    public void Only_the_other_language_is_marked_and_everything_is_encoded(Language language, string? text, string html)
    {
        using var writer = new StringWriter();
        Texts.For(language).Marked(text).WriteTo(writer, HtmlEncoder.Create(new TextEncoderSettings(UnicodeRanges.All)));

        Assert.Equal(html, writer.ToString());
    }
}
