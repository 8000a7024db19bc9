using System.Net;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AliHelp.Web.Pages.Locker;
using AliHelp.Web.Tests.Filing;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests.Locker;

/// <summary>Somebody with a case of broken earphones, at the evidence locker of it.</summary>
internal sealed class LockerVisit
{
    public static readonly FilingAnswers Earphones = Samples.Broken with { Evidence = new([EvidenceItem.DamagePhoto]) };

    private LockerVisit(Wizard wizard, string id) => (Wizard, Id) = (wizard, id);

    public Wizard Wizard { get; }

    public Visitor Visitor => Wizard.Visitor;

    public string Id { get; }

    public string Address => EvidenceLinks.All(Id);

    public static async Task<LockerVisit> BeginAsync(AppFixture app, string? language = null, FilingAnswers? answers = null)
    {
        var wizard = new Wizard(app, language);
        return new(wizard, await wizard.BeginAsync(answers ?? Earphones));
    }

    public static SentFile For(EvidenceItem? item, string name, byte[] bytes) => new(EvidenceModel.FieldOf(item), name, bytes);

    /// <summary>Sends files with the ticks that the page shows, and comes back to the page that tells about them.</summary>
    public async Task<IHtmlDocument> SendAsync(params IEnumerable<SentFile> files)
    {
        var sent = await Visitor.SendFilesAsync(await Visitor.OpenAsync(Address), files);
        Assert.Equal(HttpStatusCode.Redirect, sent.StatusCode);
        return await Visitor.PageAsync(await Visitor.FollowAsync(sent));
    }

    public async Task<IReadOnlyList<EvidenceFile>> KeptAsync() => (await Wizard.KeptAsync(Id)).Files;

    public async Task<byte[]> DownloadAsync(string address)
    {
        var response = await Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }
}
