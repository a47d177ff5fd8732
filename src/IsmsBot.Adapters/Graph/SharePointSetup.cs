using IsmsBot.Adapters.Pdf;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace IsmsBot.Adapters.Graph;

/// <summary>Puts SharePoint in the place of the folder. Nothing of the SDK is loaded by this, nor by making the stores.</summary>
internal static class SharePointSetup
{
    public static IServiceCollection AddSharePoint(this IServiceCollection services, IsmsSettings settings)
    {
        services.AddGraphPipeline();
        services.AddSingleton(s => new SharePointSite(
            settings.SharePoint, settings.Bot, s.GetRequiredService<IHttpClientFactory>(), s.GetRequiredService<TimeProvider>()));
        services.AddSingleton(
            s => new GraphDocuments(s.GetRequiredService<SharePointSite>(), new PdfPages(), $"{Environment.MachineName}/{Environment.ProcessId}"));
        services.TryAddSingleton<IDocuments>(s => s.GetRequiredService<GraphDocuments>());
        services.TryAddSingleton<IDrafts>(s => new GraphDrafts(s.GetRequiredService<SharePointSite>()));
        services.TryAddSingleton<IDocumentWatch>(s => new GraphWatch(s.GetRequiredService<SharePointSite>(), s.GetRequiredService<GraphDocuments>()));
        services.TryAddSingleton<IDirectory>(s => new GraphPeople(s.GetRequiredService<SharePointSite>()));
        return services;
    }
}
