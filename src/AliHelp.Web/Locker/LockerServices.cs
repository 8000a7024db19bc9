using AliHelp.Domain.Cases;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AliHelp.Web.Locker;

/// <summary>How large a request a page takes that files are sent to; any other page takes what fits a form.</summary>
internal sealed record UploadSize(long? MaxRequestBodySize) : IRequestSizeLimitMetadata;

internal static class LockerServices
{
    // Room for the names and the frame around the files of a form.
    private const long FrameBytes = 1_000_000;

    private static readonly string[] UploadPages = ["/Locker/Evidence", "/Locker/Import"];

    /// <summary>The limits are in the configuration under <c>Evidence</c>.</summary>
    public static void AddLocker(this WebApplicationBuilder builder)
    {
        var limits = builder.Configuration.GetRequiredSection("Evidence").Get<EvidenceLimits>()!;
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<Pictures>();
        builder.Services.AddScoped<EvidenceLocker>();
        builder.Services.AddScoped<ImportCheck>();
        builder.Services.AddScoped<CaseIntake>();
        // All files of a case can be sent at once, or come back in one archive.
        var size = limits.BytesOfCase + FrameBytes;
        // After the framework has made the list of conventions.
        builder.Services.PostConfigure<RazorPagesOptions>(options =>
        {
            foreach (var page in UploadPages)
                options.Conventions.AddPageApplicationModelConvention(page, model => Allow(model, size));
        });
    }

    private static void Allow(PageApplicationModel page, long size)
    {
        page.EndpointMetadata.Add(new UploadSize(size));
        page.Filters.Add(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = size });
    }
}
