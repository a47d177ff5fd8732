using System.Text;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Delivery;

/// <summary>Where a row was sent, and what became of it.</summary>
public sealed record SentTo(SendOutcome Outcome, string? ConversationId, string? ServiceUrl);

/// <summary>
/// Makes the one call that a row asks for. A personal card first tries the conversation that is known, else it creates the conversation by Entra
/// id, which Teams answers with the same id each time.
/// </summary>
public sealed class CardSender(IDbContextFactory<IsmsDb> databases, ConnectorClient connector, TenantPace pace, ConversationPace conversations, TimeProvider clock, IsmsSettings settings)
{
    public async Task<SentTo> SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        await pace.WhileHeldAsync(cancellationToken);
        switch (row.Kind)
        {
            case OutboxKind.SendToConversation:
                return await PostAsync(row, row.ConversationId!, row.ServiceUrl!, cancellationToken);
            case OutboxKind.UpdateMessage:
                await WaitAsync(row.ConversationId!, cancellationToken);
                return new SentTo(await connector.UpdateAsync(row.ServiceUrl!, row.ConversationId!, row.ActivityId!, Activity(row), cancellationToken), row.ConversationId, row.ServiceUrl);
            case OutboxKind.SendToPerson:
                return await ToPersonAsync(row, cancellationToken);
            default:
                return await ToChannelAsync(row, cancellationToken);
        }
    }

    private async Task<SentTo> ToPersonAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = ConversationReference.ForPerson(row.PersonId!);
        var known = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
        if (known is { State: Reachability.Reachable })
        {
            return await PostAsync(row, known.ConversationId, known.ServiceUrl, cancellationToken);
        }

        var entraId = await db.People.Where(p => p.Id == row.PersonId).Select(p => p.EntraId).FirstOrDefaultAsync(cancellationToken);
        var serviceUrl = await db.Conversations.OrderByDescending(c => c.LastSeenAt).Select(c => c.ServiceUrl).FirstOrDefaultAsync(cancellationToken) ?? settings.Bot.ServiceUrl;
        var created = await connector.CreatePersonalAsync(serviceUrl, settings.Bot.Tenants[0], entraId ?? "", cancellationToken);
        if (created.Value is not { } conversation)
        {
            return new SentTo(created.Outcome, null, serviceUrl);
        }

        await RememberAsync(key, conversation.Id, conversation.ServiceUrl ?? serviceUrl, cancellationToken);
        return await PostAsync(row, conversation.Id, conversation.ServiceUrl ?? serviceUrl, cancellationToken);
    }

    private async Task<SentTo> ToChannelAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = ConversationReference.ForChannel(row.ChannelName!);
        var channel = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
        return channel is null
            ? new SentTo(new SendOutcome.RetryLater(TimeSpan.FromHours(1), $"The channel {row.ChannelName} is not known yet: the app has to be added to the team."), null, null)
            : await PostAsync(row, channel.ConversationId, channel.ServiceUrl, cancellationToken);
    }

    private async Task<SentTo> PostAsync(OutboxRow row, string conversationId, string serviceUrl, CancellationToken cancellationToken)
    {
        await WaitAsync(conversationId, cancellationToken);
        return new SentTo(await connector.SendAsync(serviceUrl, conversationId, Activity(row), cancellationToken), conversationId, serviceUrl);
    }

    private async Task WaitAsync(string conversationId, CancellationToken cancellationToken)
    {
        while (conversations.Take(conversationId) is var wait && wait > TimeSpan.Zero)
        {
            await Task.Delay(wait, clock, cancellationToken);
        }
    }

    private async Task RememberAsync(string key, string conversationId, string serviceUrl, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var reference = await db.Conversations.FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
        if (reference is null)
        {
            db.Add(reference = new ConversationReference { Key = key, ConversationId = conversationId, ServiceUrl = serviceUrl });
        }

        (reference.ConversationId, reference.ServiceUrl, reference.State) = (conversationId, serviceUrl, Reachability.Reachable);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            // The same conversation was remembered by an activity that came in meanwhile: its reference is as good.
        }
    }

    private static Activity Activity(OutboxRow row) => row.Card is null
        ? new Activity { Type = ActivityTypes.Message, Text = row.Text, TextFormat = "plain" }
        : new Activity { Type = ActivityTypes.Message, Summary = row.Text, Attachments = [Attachment.ForCard(Encoding.UTF8.GetBytes(row.Card))] };
}
