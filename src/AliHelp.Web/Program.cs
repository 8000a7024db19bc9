using AliHelp.Web.Api;
using AliHelp.Web.Hosting;
using AliHelp.Web.Journey;
using AliHelp.Web.Locker;
using AliHelp.Web.Pages.Cases;
using AliHelp.Web.Pages.Locker;

var builder = WebApplication.CreateBuilder(args);
builder.AddRequestLog();
builder.AddStorage();
builder.AddSafety();
builder.AddRules();
builder.AddLocker();
builder.Services.AddLanguages();
builder.Services.AddPages();
builder.Services.AddJourney();
builder.Services.AddOpenInterface();

var app = builder.Build();
await app.PrepareAsync();
app.UseSite();
app.MapStaticAssets();
app.MapRazorPages().WithStaticAssets();
app.MapDownloads();
app.MapEvidence();
app.MapOpenInterface();
app.MapHealth();
await app.RunAsync();
