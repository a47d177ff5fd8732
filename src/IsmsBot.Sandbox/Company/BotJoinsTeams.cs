using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// The ISMS manager adds the bot to the team and to the group chat where it is not in yet, and has chosen the channels of the first team to post in,
/// so that channels are live from the first start.
/// </summary>
internal static class BotJoinsTeams
{
    private const string IsmsManager = "P0007";

    public static async Task EverywhereAsync(TeamsSimulator teams, IDbContextFactory<IsmsDb> databases, CancellationToken cancellationToken)
    {
        var manager = teams.As(IsmsManager);
        await ChooseAsync(teams, databases, cancellationToken);
        foreach (var place in teams.Tenant.Teams
            .Select(t => t.Id)
            .Concat(teams.Tenant.GroupChats.Select(g => g.Id))
            .Where(place => !teams.BotIsIn(place)))
        {
            await manager.AddBotToAsync(place, cancel: cancellationToken);
        }
    }

    /// <summary>As if it had been typed in them: what was chosen by hand since stays.</summary>
    private static async Task ChooseAsync(TeamsSimulator teams, IDbContextFactory<IsmsDb> databases, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var known = await db.Conversations.Where(c => c.ChosenById != null).Select(c => c.Key).ToListAsync(cancellationToken);
        foreach (var use in PostsFor.All.Where(use => teams.Tenant.Teams.Count > 0 && !known.Contains(ConversationReference.ForChannel(use))))
        {
            var team = teams.Tenant.Teams[0];
            db.Add(new ConversationReference
            {
                Key = ConversationReference.ForChannel(use),
                ConversationId = team.Channel(use).Id,
                ServiceUrl = teams.ServiceUrl,
                TeamId = team.Id,
                ChosenById = IsmsManager,
                LastSeenAt = teams.Options.Clock.GetUtcNow().ToMillisecond(),
            });
        }

        await db.SaveChangesAsync(cancellationToken);
    }
}
