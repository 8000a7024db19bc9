using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AliHelp.Web.Tests.Hosting;

public sealed class ProxyTests(HostingApp app) : IClassFixture<HostingApp>
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("10.1.2.3")]
    [InlineData("172.31.0.2")]
    [InlineData("192.168.0.2")]
    [InlineData("fd00::2")]
    public async Task A_proxy_on_the_same_machine_or_network_is_believed_that_the_visitor_came_over_https(string proxy) =>
        Assert.StartsWith("__Host-alihelp=", await CookieAsync(app, proxy), StringComparison.Ordinal);

    [Theory]
    [InlineData("203.0.113.9")]
    [InlineData("172.32.0.2")]
    [InlineData("192.169.0.2")]
    [InlineData("2001:db8::2")]
    public async Task Nobody_else_is(string visitor) =>
        Assert.StartsWith("alihelp=", await CookieAsync(app, visitor), StringComparison.Ordinal);

    [Fact]
    public async Task The_networks_of_proxies_can_be_named_instead()
    {
        await using var other = new HostingApp();
        await using var configured = other.WithWebHostBuilder(builder => builder.UseSetting("Proxy:Networks:0", "203.0.113.0/24"));

        Assert.StartsWith("__Host-alihelp=", await CookieAsync(configured, "203.0.113.9"), StringComparison.Ordinal);
        Assert.StartsWith("alihelp=", await CookieAsync(configured, "192.168.0.2"), StringComparison.Ordinal);
    }

    private static async Task<string> CookieAsync(WebApplicationFactory<Program> app, string from)
    {
        var context = await app.Server.SendAsync(context =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(from);
            context.Request.Method = HttpMethods.Get;
            context.Request.Path = "/cases/test/begin";
            context.Request.Headers["X-Forwarded-Proto"] = "https";
            context.Request.Headers["X-Forwarded-For"] = "198.51.100.7";
        });
        return context.Response.Headers.SetCookie.ToString();
    }
}
