namespace AliHelp.Web.Journey;

public static class JourneyServices
{
    public static IServiceCollection AddJourney(this IServiceCollection services) => services.AddScoped<FilingDesk>();
}
