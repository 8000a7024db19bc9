using AliHelp.Domain.Rules;
using AliHelp.Writing.Guides;
using AliHelp.Writing.Messages;
using AliHelp.Writing.Words;

namespace AliHelp.Writing.Tests.Guides;

public sealed class GuideBookTests
{
    [Fact]
    public void Every_guide_has_an_address_of_its_own_and_is_found_by_it()
    {
        Assert.Equal(GuideBook.All.Count, GuideBook.All.Select(guide => guide.Slug).Distinct().Count());
        Assert.All(GuideBook.All, guide => Assert.Same(guide, GuideBook.Find(guide.Slug)));
        Assert.All(GuideBook.All, guide => Assert.Matches("^[a-z]+(-[a-z]+)*$", guide.Slug));
        Assert.DoesNotContain(GuideBook.All, guide => guide.Slug is "rules" or "glossary" or "search" or "offline");
        Assert.Null(GuideBook.Find("nothing"));
        Assert.Null(GuideBook.Find(null));
    }

    [Fact]
    public void Every_guide_leads_on_and_never_to_itself() => Assert.All(GuideBook.All, guide =>
    {
        Assert.NotEmpty(guide.Next);
        Assert.DoesNotContain(guide.Id, guide.Next);
        Assert.Equal(guide.Next.Distinct(), guide.Next);
    });

    [Fact]
    public void Every_source_that_a_guide_cites_is_in_the_policy_book()
    {
        var known = PolicyBook.AliExpressKorea.Sources.Select(source => source.Id).ToHashSet();

        Assert.All(GuideBook.All.SelectMany(guide => guide.Sources), source => Assert.Contains(source, known));
    }

    [Fact]
    public void Lines_to_paste_are_short_plain_and_told_in_Korean() => Assert.All(GuideLines.All, line =>
    {
        Assert.InRange(line.English.Split(' ').Length, 1, 12);
        Assert.DoesNotMatch("(?i)\\b(please|kindly|must|lawyer|police)\\b|[']", line.English);
        Assert.Matches("(니다\\.|니까\\?|십시오\\.|주세요\\.)$", line.Korean);
    });

    [Theory]
    [InlineData(Language.Korean)]
    [InlineData(Language.English)]
    public void No_two_terms_are_written_alike_and_each_is_named_by_one_of_its_forms(Language language)
    {
        var words = Texts.For(language).Guide.Glossary;
        var forms = Terms.All.SelectMany(words.Forms).ToList();

        Assert.Equal(forms.Distinct(StringComparer.OrdinalIgnoreCase), forms);
        Assert.All(Terms.All, term => Assert.NotEmpty(words.Forms(term)));
        Assert.Equal(Terms.All.Count, Terms.All.Select(term => term.Anchor()).Distinct().Count());
    }
}
