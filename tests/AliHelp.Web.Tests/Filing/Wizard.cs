using System.Net;
using AliHelp.Data;
using AliHelp.Domain.Cases;
using AliHelp.Domain.Filing;
using AliHelp.Web.Journey;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;

namespace AliHelp.Web.Tests.Filing;

/// <summary>A visitor who fills in question pages: reads each page first and sends its hidden fields back, as a browser does.</summary>
public sealed class Wizard(AppFixture app, string? acceptLanguage = null)
{
    public Visitor Visitor { get; } = app.Visit(acceptLanguage: acceptLanguage);

    /// <summary>A case of this visitor that holds these answers.</summary>
    public async Task<string> BeginAsync(FilingAnswers answers)
    {
        var begun = await AnswerAsync(FilingLinks.Begin, ("Problem", answers.Problem!.Problem.ToString()));
        var id = begun.Split('/')[2];
        await ChangeElsewhereAsync(id, answers);
        return id;
    }

    /// <summary>Saves past the site, as from another device.</summary>
    public async Task ChangeElsewhereAsync(string id, FilingAnswers answers)
    {
        var (owner, file) = await FindAsync(id);
        Assert.Equal(SaveOutcome.Saved, await app.WithStoreAsync(store => store.SaveAnswersAsync(owner, id, file.Version, answers, default)));
    }

    /// <summary>Records past the site, as from another device.</summary>
    public async Task HappenAsync(string id, params IEnumerable<CaseEvent> events)
    {
        foreach (var happened in events)
        {
            var (owner, file) = await FindAsync(id);
            Assert.Equal(SaveOutcome.Saved, await app.WithStoreAsync(store => store.AppendAsync(owner, id, file.Version, happened, default)));
        }
    }

    /// <summary>As if the page of the case had shown this.</summary>
    public async Task RememberAsync(string id, ShownDecision shown)
    {
        var (owner, _) = await FindAsync(id);
        await app.InScopeAsync(async (CaseStore store) =>
        {
            await store.RememberShownAsync(owner, id, shown, default);
            return true;
        });
    }

    /// <summary>What is kept, read past the site.</summary>
    public async Task<CaseFile> KeptAsync(string id) => (await FindAsync(id)).File;

    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        var response = await Visitor.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await Visitor.PageAsync(response);
    }

    /// <summary>Opens the page, sends the values and says where the redirect leads.</summary>
    public async Task<string> AnswerAsync(string address, params (string Name, string Value)[] values) =>
        await SendAsync(await OpenAsync(address), address, values);

    /// <summary>Sends a page that was opened before, also one that is out of date by now.</summary>
    public async Task<string> SendAsync(IHtmlDocument page, string address, params (string Name, string Value)[] values)
    {
        var response = await PostAsync(page, address, values);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        return response.Headers.Location!.OriginalString;
    }

    public Task<HttpResponseMessage> PostAsync(IHtmlDocument page, string address, params (string Name, string Value)[] values)
    {
        var hidden = page.QuerySelectorAll<IHtmlInputElement>("main form input[type=hidden]").Select(input => (input.Name!, input.Value));
        return Visitor.Client.PostAsync(address, new FormUrlEncodedContent(
            hidden.Concat(values).Select(value => KeyValuePair.Create(value.Item1, value.Item2))));
    }

    /// <summary>The values of the choices offered under a name.</summary>
    public static IReadOnlyList<string> Offered(IParentNode page, string name) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").Select(input => input.Value)];

    public static IReadOnlyList<string> Chosen(IParentNode page, string name) =>
        [.. page.QuerySelectorAll<IHtmlInputElement>($"input[name='{name}']").Where(input => input.IsChecked).Select(input => input.Value)];

    public static string? Typed(IParentNode page, string name) => page.QuerySelector($"[name='{name}']") switch
    {
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement list => list.Value,
        IHtmlInputElement input => input.Value,
        _ => null,
    };

    private async Task<(OwnerId Owner, CaseFile File)> FindAsync(string id)
    {
        // The owner is in a protected cookie, which only the site itself can read.
        var owner = new OwnerId(await app.InScopeAsync<AliHelpContext, Guid>(context =>
            context.Database.SqlQuery<Guid>($"SELECT Owner AS Value FROM Cases WHERE Id = {id}").SingleAsync()));
        return (owner, (await app.WithStoreAsync(store => store.FindAsync(owner, id, default)))!);
    }
}
