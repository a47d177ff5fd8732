using IsmsBot.Kernel.Channels;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Activities;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// What becomes of the channels that somebody chose (<see cref="UseChannel"/>) when Teams tells something about a team. Names choose nothing: anybody
/// can make a team, add the app and call its channels as they like.
/// </summary>
public sealed class TeamChannels(IDbContextFactory<IsmsDb> databases, IOutboxBell bell, TimeProvider clock)
{
    public async Task UpdateAsync(Activity activity, string team, string serviceUrl, bool removed, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (removed)
        {
            await db.Conversations.Where(c => c.TeamId == team).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        if (activity.ChannelData is { EventType: "channelDeleted", Channel.Id: { } gone })
        {
            await db.Conversations.Where(c => c.TeamId == team && c.ConversationId == gone).ExecuteDeleteAsync(cancellationToken);
            return;
        }

        // Service URLs change (Activity protocol facts 6.3).
        await db.Conversations.Where(c => c.TeamId == team && c.ServiceUrl != serviceUrl)
            .ExecuteUpdateAsync(channel => channel.SetProperty(c => c.ServiceUrl, serviceUrl), cancellationToken);
        if (activity.Action is "add" || (activity.ConcernsTheBot && activity.MembersAdded.Count > 0))
        {
            await OfferAsync(db, team, serviceUrl, cancellationToken);
        }
    }

    /// <summary>Asks in a team that is new where to post, as long as nobody has said so for everything that is posted.</summary>
    private async Task OfferAsync(IsmsDb db, string team, string serviceUrl, CancellationToken cancellationToken)
    {
        var keys = PostsFor.All.Select(ConversationReference.ForChannel).ToList();
        var chosen = await db.Conversations.Where(c => keys.Contains(c.Key) && c.ChosenById != null)
            .Select(c => c.Key).ToListAsync(cancellationToken);
        var open = PostsFor.All.Where(use => !chosen.Contains(ConversationReference.ForChannel(use))).ToList();
        var now = clock.GetUtcNow().ToMillisecond();

        // It is told twice, by two events; and again, when it is added again another day.
        var key = $"channels:{team}:{now:yyyyMMdd}";
        if (open.Count == 0 || await db.Outbox.AnyAsync(o => o.Key == key, cancellationToken))
        {
            return;
        }

        var card = new UseChannelCard(open);
        db.Outbox.Add(new OutboxRow
        {
            Id = Guid.CreateVersion7(now),
            Key = key,
            Kind = OutboxKind.SendToConversation,
            Priority = OutboxRow.ReplyPriority,
            ConversationId = team,
            ServiceUrl = serviceUrl,
            Card = card.ToJson(Language.English),
            Text = card.SummaryIn(Language.English),
            CardType = card.Type,
            CreatedAt = now,
            NotBefore = now,
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            bell.Ring();
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            // The other event was quicker.
        }
    }
}
