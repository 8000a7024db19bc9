using System.Globalization;
using Serilog.Events;

namespace AliHelp.Web.Tests.Hosting;

public sealed class LogTests : IAsyncDisposable
{
    private readonly HostingApp app = new();

    [Fact]
    public async Task A_request_is_one_line_without_its_query()
    {
        await app.Visit().GetAsync("/cases?after=secret-4821");

        var line = await app.Log.RequestLineAsync();
        Assert.StartsWith("GET /cases 200 in ", line.RenderMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.DoesNotContain("secret-4821", Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_form_holds_and_who_sends_it_is_not_logged()
    {
        var visitor = app.Visit();
        var owner = await visitor.Client.GetStringAsync("/cases/test/begin");

        await visitor.Client.PostAsync("/cases/delete-all", new FormUrlEncodedContent([new("orderNumber", "81900004471")]));
        await visitor.Client.PostAsync("/cases/test/fails", new FormUrlEncodedContent([new("orderNumber", "81900004471")]));

        await app.Log.RequestLineAsync();
        await app.Log.RequestLineAsync();
        await app.Log.RequestLineAsync();
        Assert.DoesNotContain("81900004471", Everything(), StringComparison.Ordinal);
        Assert.DoesNotContain(owner, Everything(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reference_on_an_error_page_is_found_beside_the_failure()
    {
        var page = await Visitor.PageAsync(await app.Visit().GetAsync("/cases/test/fails"));
        var reference = page.QuerySelector("main code")!.TextContent;

        Assert.NotEmpty(reference);
        var failure = Assert.Single(app.Log.Events, logged => logged.Exception is not null);
        Assert.Equal(new ScalarValue(reference), failure.Properties["RequestId"]);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private string Everything() => string.Join('\n', app.Log.Events.Select(logged =>
        logged.RenderMessage(CultureInfo.InvariantCulture) + logged.Exception + string.Join(' ', logged.Properties)));
}
