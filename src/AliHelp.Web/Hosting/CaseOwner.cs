using System.Globalization;
using System.Security.Cryptography;
using AliHelp.Data;
using Microsoft.AspNetCore.DataProtection;

namespace AliHelp.Web.Hosting;

/// <summary>
/// Who the visitor is: a random id in a protected cookie, given with the first answer and renewed while it is used. There is no account.
/// A case begun over plain http is not seen over https and the other way round, because the two have different cookies.
/// </summary>
public sealed class CaseOwner(IHttpContextAccessor accessor, IDataProtectionProvider protection, TimeProvider time)
{
    private static readonly TimeSpan RenewAfter = TimeSpan.FromDays(7);

    private readonly IDataProtector protector = protection.CreateProtector("AliHelp.CaseOwner.v1");
    private OwnerId? current;

    private HttpContext Http => accessor.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>The visitor, or null for somebody who has never answered a question here.</summary>
    public OwnerId? Known => current ??= Read();

    /// <summary>The visitor; somebody new gets a cookie now.</summary>
    public OwnerId GetOrCreate()
    {
        if (Known is { } known)
            return known;
        var created = new OwnerId(Guid.NewGuid());
        Write(created);
        current = created;
        return created;
    }

    private OwnerId? Read()
    {
        if (!Http.Request.Cookies.TryGetValue(Cookies.Owner, out var cookie))
            return null;
        try
        {
            if (protector.Unprotect(cookie).Split(' ') is not [var id, var writtenAt])
                return null;
            var owner = new OwnerId(Guid.ParseExact(id, "N"));
            var written = DateTimeOffset.FromUnixTimeSeconds(long.Parse(writtenAt, CultureInfo.InvariantCulture));
            if (time.GetUtcNow() - written > RenewAfter && !Http.Response.HasStarted)
                Write(owner);
            return owner;
        }
        catch (CryptographicException)
        {
            // Tampered with, or protected with keys that are gone.
            return null;
        }
    }

    private void Write(OwnerId owner)
    {
        var value = string.Create(CultureInfo.InvariantCulture, $"{owner.Value:N} {time.GetUtcNow().ToUnixTimeSeconds()}");
        Http.Response.Cookies.Append(Cookies.Owner, protector.Protect(value), new()
        {
            IsEssential = true,
            MaxAge = Cookies.Lifetime,
            SameSite = SameSiteMode.Lax,
        });
    }
}
