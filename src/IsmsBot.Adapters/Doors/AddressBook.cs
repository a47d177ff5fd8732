using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Activities;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// Keeps where people are reached, from every verified activity (channels: <see cref="TeamChannels"/>); welcomes a person once, however often an
/// installation is reported (Activity protocol facts 6.3, 6.4).
/// </summary>
public sealed class AddressBook(
    IDbContextFactory<IsmsDb> databases, TeamChannels channels, NotedAddresses noted, IOutboxBell bell, TimeProvider clock)
{
    /// <summary>What was meant for somebody who could not be reached is sent when they can, if it is not older than this.</summary>
    private static readonly TimeSpan Wanted = TimeSpan.FromDays(30);

    /// <summary>Refreshes the address of the person who wrote in their personal chat; one that was noted just now costs nothing.</summary>
    public async ValueTask NoteAsync(Activity activity, CancellationToken cancellationToken)
    {
        if (!activity.IsPersonal || activity is not { From.AadObjectId: { } entraId, Conversation.Id: { } conversation, ServiceUrl: { } serviceUrl }
            || noted.Has(entraId, conversation, serviceUrl))
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await KnownPeople.FindAsync(db, entraId) is { } person)
        {
            await SaveAsync(
                db, ConversationReference.ForPerson(person.Id), conversation, serviceUrl, Reachability.Reachable, cancellationToken);
            noted.Note(entraId, conversation, serviceUrl);
        }
    }

    public async Task UpdateAsync(Activity activity, CancellationToken cancellationToken)
    {
        var removed = activity.Action is "remove" or "remove-upgrade" || activity.MembersRemoved.Any(m => m.Id == activity.Recipient?.Id);
        if (activity.IsPersonal)
        {
            await PersonalAsync(activity, removed, cancellationToken);
        }
        else if (activity.IsChannel && activity is { ServiceUrl: { } serviceUrl, ChannelData.Team.Id: { } team })
        {
            await channels.UpdateAsync(activity, team, serviceUrl, removed && activity.Action is not "remove-upgrade", cancellationToken);
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
            db, ConversationReference.ForPerson(person.Id), conversation, serviceUrl,
            removed ? Reachability.NotInstalled : Reachability.Reachable, cancellationToken);
        if (removed)
        {
            noted.Forget(conversation);
            return;
        }

        noted.Note(entraId, conversation, serviceUrl);
        if (await WelcomeAsync(db, person, cancellationToken))
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

    private async Task SaveAsync(
        IsmsDb db, string key, string conversation, string serviceUrl, Reachability state, CancellationToken cancellationToken)
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

        (reference.ConversationId, reference.ServiceUrl, reference.State, reference.LastSeenAt) =
            (conversation, serviceUrl, state, clock.GetUtcNow().ToMillisecond());
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
