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
    private readonly ConcurrentDictionary<string, (string Conversation, string ServiceUrl)> known = new(StringComparer.Ordinal);

    /// <summary>Refreshes the address of the person who wrote in their personal chat; a known one costs nothing.</summary>
    public async ValueTask NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!activity.IsPersonal || activity is not { From.AadObjectId: { } entraId, Conversation.Id: { } conversation, ServiceUrl: { } serviceUrl }
            || (known.TryGetValue(entraId, out var last) && last == (conversation, serviceUrl)))
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await KnownPeople.FindAsync(db, entraId) is { } person)
        {
            await SaveAsync(
                db, ConversationReference.ForPerson(person.Id), conversation, serviceUrl, null, Reachability.Reachable, cancellationToken);
            known[entraId] = (conversation, serviceUrl);
        }
    }

    public async Task UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var removed = activity.Action is "remove" or "remove-upgrade" || activity.MembersRemoved.Any(m => m.Id == activity.Recipient?.Id);
        if (activity.IsPersonal)
        {
            await PersonalAsync(activity, removed, cancellationToken);
        }
        else if (activity.IsChannel && !removed && activity.ServiceUrl is { } serviceUrl && (activity.Action is "add" || activity.ConcernsTheBot)
            && activity.ChannelData?.Team?.Id is { } team)
        {
            await ChannelsAsync(serviceUrl, team, cancellationToken);
        }
    }

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
        known[entraId] = (conversation, serviceUrl);
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
        var card = new WelcomeCard(person.Name.Split(' ')[0]);
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

    private async Task ChannelsAsync(string serviceUrl, string teamId, CancellationToken cancellationToken)
    {
        if ((await connector.Rosters.ChannelsAsync(serviceUrl, teamId, cancellationToken)).Value is not { } channels)
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        foreach (var channel in channels)
        {
            await SaveAsync(
                db, ConversationReference.ForChannel((channel.Name ?? "general").ToLowerInvariant()), channel.Id!, serviceUrl, teamId,
                Reachability.Reachable, cancellationToken);
        }
    }

    private async Task SaveAsync(
        IsmsDb db, string key, string conversation, string serviceUrl, string? teamId, Reachability state, CancellationToken cancellationToken)
    {
        var reference = await db.Conversations.FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
        if (reference is null)
        {
            db.Add(reference = new ConversationReference { Key = key, ConversationId = conversation, ServiceUrl = serviceUrl });
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
}
