using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// The ISMS manager adds the bot to the team and to the group chat where it is not in yet, so that channels are live from the first start.
/// </summary>
internal static class BotJoinsTeams
{
    private const string IsmsManager = "P0007";

    public static async Task EverywhereAsync(TeamsSimulator teams, CancellationToken cancellationToken)
    {
        var manager = teams.As(IsmsManager);
        foreach (var place in teams.Tenant.Teams
            .Select(t => t.Id)
            .Concat(teams.Tenant.GroupChats.Select(g => g.Id))
            .Where(place => !teams.BotIsIn(place)))
        {
            await manager.AddBotToAsync(place, cancel: cancellationToken);
        }
    }
}
