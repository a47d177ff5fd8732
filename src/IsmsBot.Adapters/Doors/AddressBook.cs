using System.Collections.Concurrent;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// Keeps where people and channels are reached, from every verified activity; welcomes a person once, however often an installation is
/// reported (Activity protocol facts 6.3, 6.4).
/// </summary>
public sealed class AddressBook(IDbContextFactory<IsmsDb> databases, ConnectorClient connector, IOutboxBell bell, TimeProvider clock)
{
    /// <summary>For how long an address that was noted is taken to be noted still: it may have been marked as not reachable since.</summary>
    private static readonly TimeSpan Trust = TimeSpan.FromMinutes(5);

    /// <summary>What was meant for somebody who could not be reached is sent when they can, if it is not older than this.</summary>
    private static readonly TimeSpan Wanted = TimeSpan.FromDays(30);

    private readonly ConcurrentDictionary<string, (string Conversation, string ServiceUrl, long At)> known = new(StringComparer.Ordinal);

    /// <summary>Refreshes the address of the person who wrote in their personal chat; one that was noted just now costs nothing.</summary>
    public async ValueTask NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!activity.IsPersonal || activity is not { From.AadObjectId: { } entraId, Conversation.Id: { } conversation, ServiceUrl: { } serviceUrl }
            || (known.TryGetValue(entraId, out var last) && (last.Conversation, last.ServiceUrl) == (conversation, serviceUrl)
                && clock.GetElapsedTime(last.At) < Trust))
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await KnownPeople.FindAsync(db, entraId) is { } person)
        {
            await SaveAsync(
                db, ConversationReference.ForPerson(person.Id), conversation, serviceUrl, null, Reachability.Reachable, cancellationToken);
            known[entraId] = (conversation, serviceUrl, clock.GetTimestamp());
        }
    }

    public async Task UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var removed = activity.Action is "remove" or "remove-upgrade" || activity.MembersRemoved.Any(m => m.Id == activity.Recipient?.Id);
        if (activity.IsPersonal)
        {
            await PersonalAsync(activity, removed, cancellationToken);
        }
        else if (activity.IsChannel && removed && activity.ChannelData?.Team?.Id is { } left)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await db.Conversations.Where(c => c.TeamId == left).ExecuteDeleteAsync(cancellationToken);
        }
        else if (activity.IsChannel && !removed && activity.ServiceUrl is { } serviceUrl && activity.ChannelData?.Team?.Id is { } team
            && (activity.Action is "add" || activity.ConcernsTheBot || HasOtherChannels(activity)))
        {
            await ChannelsAsync(serviceUrl, team, cancellationToken);
        }
    }

    /// <summary>Channels are made and renamed long after the app was added (protocol sheet, conversationUpdate of channels).</summary>
    private static bool HasOtherChannels(Activity activity) =>
        activity.ChannelData?.EventType is "channelCreated" or "channelRenamed" or "channelRestored";

    private async Task PersonalAsync(Activity activity, bool removed, CancellationToken cancellationToken)
    {
        if (activity is not { From.AadObjectId: { } entraId, Conversation.Id: { } conversation, ServiceUrl: { } serviceUrl })
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await KnownPeople.FindAsync(db, entraId) is not { } person)
        {
            return;
        }

        await SaveAsync(
            db, ConversationReference.ForPerson(person.Id), conversation, serviceUrl, null,
            removed ? Reachability.NotInstalled : Reachability.Reachable, cancellationToken);
        known[entraId] = (conversation, serviceUrl, clock.GetTimestamp());
        if (!removed && await WelcomeAsync(db, person, cancellationToken))
        {
            bell.Ring();
        }
    }

    /// <summary>One welcome for a person, whatever happens: its key is taken by the first.</summary>
    private async Task<bool> WelcomeAsync(IsmsDb db, Person person, CancellationToken cancellationToken)
    {
        var key = "welcome:" + person.Id;
        if (await db.Outbox.AnyAsync(o => o.Key == key, cancellationToken))
        {
            return false;
        }

        var language = Language.For(person.Locale);
        var card = new WelcomeCard(GivenName.Of(person.Name));
        var now = clock.GetUtcNow().ToMillisecond();
        db.Outbox.Add(new OutboxRow
        {
            Id = Guid.CreateVersion7(now),
            Key = key,
            Kind = OutboxKind.SendToPerson,
            Priority = OutboxRow.ReplyPriority,
            PersonId = person.Id,
            Card = card.ToJson(language),
            Text = card.SummaryIn(language),
            CardType = card.Type,
            CreatedAt = now,
            NotBefore = now,
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            return false;
        }
    }

    /// <summary>
    /// A channel is known by its name from the first team that the app was added to. Anybody can make another team with channels of the same names:
    /// posts do not move there until the app has left the first.
    /// </summary>
    private async Task ChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        if ((await connector.Rosters.ChannelsAsync(serviceUrl, teamId, cancellationToken)).Value is not { } channels)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var elsewhere = await db.Conversations.Where(c => c.TeamId != null && c.TeamId != teamId).Select(c => c.Key).ToListAsync(cancellationToken);
        foreach (var channel in channels)
        {
            var key = ConversationReference.ForChannel((channel.Name ?? "general").ToLowerInvariant());
            if (!elsewhere.Contains(key))
            {
                await SaveAsync(db, key, channel.Id!, serviceUrl, teamId, Reachability.Reachable, cancellationToken);
            }
        }
    }

    private async Task SaveAsync(
        IsmsDb db, string key, string conversation, string serviceUrl, string? teamId, Reachability state, CancellationToken cancellationToken)
    {
        var reference = await db.Conversations.FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
        var wasAway = reference is not { State: Reachability.Reachable };
        if (reference is null)
        {
            db.Add(reference = new ConversationReference { Key = key, ConversationId = conversation, ServiceUrl = serviceUrl });
        }

        if (wasAway && state == Reachability.Reachable)
        {
            await SendAgainAsync(db, key, cancellationToken);
        }

        (reference.ConversationId, reference.ServiceUrl, reference.TeamId, reference.State, reference.LastSeenAt) =
            (conversation, serviceUrl, teamId, state, clock.GetUtcNow().ToMillisecond());
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            // An installation is reported twice at the same time: the other report wrote the same.
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>The person can be reached again: what could not be delivered meanwhile is due.</summary>
    private async Task SendAgainAsync(IsmsDb db, string key, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().ToMillisecond();
        var since = now - Wanted;
        var sent = await db.Outbox
            .Where(o => o.State == OutboxState.Failed && o.Kind == OutboxKind.SendToPerson && o.CreatedAt > since && o.Card != null
                && "person:" + o.PersonId == key)
            .ExecuteUpdateAsync(
                row => row.SetProperty(o => o.State, OutboxState.Waiting).SetProperty(o => o.NotBefore, now)
                    .SetProperty(o => o.FirstTriedAt, (DateTimeOffset?)null),
                cancellationToken);
        if (sent > 0)
        {
            bell.Ring();
        }
    }
}
