using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace AliHelp.Web.Tests;

/// <summary>A person with a browser that keeps cookies, reads pages and sends their forms, hidden fields included.</summary>
public sealed class Visitor(HttpClient client)
{
    public HttpClient Client => client;

    public Task<HttpResponseMessage> GetAsync(string address) => client.GetAsync(address);

    /// <summary>The page, redirects followed.</summary>
    public async Task<IHtmlDocument> OpenAsync(string address)
    {
        var response = await FollowAsync(await client.GetAsync(address));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await PageAsync(response);
    }

    /// <summary>Sends the page's only form, or the one chosen; values replace what the page holds.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlDocument page, string form = "form", params (string Name, string Value)[] values)
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(Assert.Single(page.QuerySelectorAll(form)));
        var replaced = values.Select(value => value.Name).ToHashSet();
        var kept = element.Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is not null && !replaced.Contains(input.Name))
            .Where(input => input.Type is not ("radio" or "checkbox") || input.IsChecked)
            .Select(input => KeyValuePair.Create(input.Name!, input.Value));
        var fields = kept.Concat(values.Select(value => KeyValuePair.Create(value.Name, value.Value)));
        return client.PostAsync(element.Action, new FormUrlEncodedContent(fields));
    }

    /// <summary>Sends a page's form with files chosen in its fields, as a browser does.</summary>
    public Task<HttpResponseMessage> SendFilesAsync(
        IHtmlDocument page, IEnumerable<SentFile> files, IEnumerable<(string Name, string Value)>? values = null, string form = "main form")
    {
        var element = Assert.IsAssignableFrom<IHtmlFormElement>(Assert.Single(page.QuerySelectorAll(form)));
        Assert.Equal("multipart/form-data", element.Enctype);
        var content = new MultipartFormDataContent();
        var kept = element.Elements.OfType<IHtmlInputElement>()
            .Where(input => input.Name is not null && input.Type is not "file")
            .Where(input => input.Type is not "checkbox" || (values is null && input.IsChecked))
            .Select(input => (input.Name!, input.Value));
        foreach (var (name, value) in kept.Concat(values ?? []))
            content.Add(new StringContent(value), name);
        foreach (var file in files)
            content.Add(new ByteArrayContent(file.Bytes), file.Field, file.Name);
        return client.PostAsync(element.Action, content);
    }

    public async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage response)
    {
        while (response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther)
            response = await client.GetAsync(response.Headers.Location);
        return response;
    }

    public static async Task<IHtmlDocument> PageAsync(HttpResponseMessage response)
    {
        var html = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!;
        var page = (IHtmlDocument)await BrowsingContext.New().OpenAsync(answer => answer.Content(html).Address(address));
        Assert.Equal(page.DocumentElement.GetAttribute("lang"), Assert.Single(response.Content.Headers.ContentLanguage));
        return page;
    }
}

/// <param name="Field">The name of the form's field.</param>
public sealed record SentFile(string Field, string Name, byte[] Bytes);
