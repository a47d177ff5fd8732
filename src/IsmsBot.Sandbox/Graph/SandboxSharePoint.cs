using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Graph;

/// <summary>
/// The simulated SharePoint of a sandbox, and the settings that point the bot at it. They are those of a real site: nothing else differs.
/// </summary>
internal static class SandboxSharePoint
{
    public static Task<GraphSimulator> StartAsync(SandboxOptions options, SimulatedTenant tenant, TimeProvider clock) =>
        GraphSimulator.StartAsync(new GraphSimulatorOptions
        {
            TenantId = tenant.Id,
            AppId = tenant.BotAppId.ToString("D"),
            Clock = clock,
            Folder = PlaceIn(options.Folder),
            RewritesOfficeFiles = true,
        });

    /// <summary>Whether a folder was begun with the other store than the one that is asked for now.</summary>
    public static bool IsOtherStore(string folder, bool onSharePoint) =>
        File.Exists(Path.Combine(folder, "isms.db")) && Directory.Exists(PlaceIn(folder)) != onSharePoint;

    private static string PlaceIn(string folder) => Path.Combine(folder, "sharepoint");

    public static Dictionary<string, string?> Settings(GraphSimulator graph) => new()
    {
        ["Isms:SharePoint:Site"] = $"{graph.Options.SiteHost}/{graph.Options.SitePath}",
        ["Isms:SharePoint:AppId"] = graph.Options.AppId,
        ["Isms:SharePoint:ClientSecret"] = graph.Options.ClientSecret,
        ["Isms:SharePoint:TokenAuthority"] = graph.TokenAuthority,
        ["Isms:SharePoint:Graph"] = $"{graph.Address}/v1.0",
    };
}
