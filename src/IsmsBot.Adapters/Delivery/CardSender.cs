using System.Text;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Connector;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Delivery;

/// <summary>Where a row was sent, and what became of it.</summary>
public sealed record SentTo(SendOutcome Outcome, string? ConversationId, string? ServiceUrl)
{
    /// <summary>Adaptive Card JSON, as it was sent.</summary>
    public string? Card { get; init; }

    /// <summary>What a card lives with that was drawn when it was sent.</summary>
    public string? About { get; init; }

    /// <summary>The verb of the button by which it does.</summary>
    public string? Through { get; init; }

    /// <summary>The records that the buttons of a list act on that was drawn when it was sent.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];

    /// <summary>The message that was updated, where the row did not know it.</summary>
    public string? MessageId { get; init; }

    /// <summary>Whether somebody still wants it: a message that shows already what it would show, or was never sent, is not drawn again.</summary>
    public bool IsWanted { get; init; } = true;
}

/// <summary>
/// Makes the one call that a row asks for. A personal card first tries the conversation that is known, else it creates the conversation by Entra
/// id, which Teams answers with the same id each time.
/// </summary>
public sealed class CardSender(
    IDbContextFactory<IsmsDb> databases, LateCards late, ConnectorClient connector, TenantPace pace, ConversationPace conversations,
    IsmsSettings settings)
{
    public async Task<SentTo> SendAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        await pace.WhileHeldAsync(cancellationToken);
        if (LateCards.IsOne(row))
        {
            return await late.SendAsync(
                row, (drawn, message) => SendAsync(row, Activity(drawn, row.Text), message, cancellationToken), cancellationToken);
        }

        var card = row.Card ?? await AnswerAsync(row, cancellationToken);
        if (card is null && row.AnswerOf is not null)
        {
            return new SentTo(
                new SendOutcome.Permanent(PermanentReason.MessageGone, "", "The answer to this click is no longer kept."),
                row.ConversationId,
                row.ServiceUrl);
        }

        return await SendAsync(row, Activity(card, row.Text), row, cancellationToken) with { Card = card };
    }

    /// <summary>The answer to a click is kept with the note that it was seen, and not a second time in the outbox.</summary>
    private async ValueTask<string?> AnswerAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        if (row.AnswerOf is null)
        {
            return null;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ClicksSeen
            .Where(c => c.ConversationId == row.ConversationId && c.ActivityId == row.AnswerOf && c.PersonId == row.PersonId)
            .Select(c => c.Card)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <param name="message">The row that brought the message to update; the row itself where it knows it.</param>
    private async Task<SentTo> SendAsync(OutboxRow row, Activity activity, OutboxRow message, CancellationToken cancellationToken)
    {
        switch (row.Kind)
        {
            case OutboxKind.SendToConversation:
                return await PostAsync(activity, row.ConversationId!, row.ServiceUrl!, cancellationToken);
            case OutboxKind.UpdateMessage:
                await conversations.WaitAsync(message.ConversationId!, cancellationToken);
                return new SentTo(
                    await connector.UpdateAsync(message.ServiceUrl!, message.ConversationId!, message.ActivityId!, activity, cancellationToken),
                    message.ConversationId,
                    message.ServiceUrl);
            case OutboxKind.SendToPerson:
                return await ToPersonAsync(row, activity, cancellationToken);
            default:
                return await ToChannelAsync(row, activity, cancellationToken);
        }
    }

    private async Task<SentTo> ToPersonAsync(OutboxRow row, Activity activity, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = ConversationReference.ForPerson(row.PersonId!);
        var known = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key, cancellationToken);
        if (known is { State: Reachability.Reachable })
        {
            return await PostAsync(activity, known.ConversationId, known.ServiceUrl, cancellationToken);
        }

        var entraId = await db.People.Where(p => p.Id == row.PersonId).Select(p => p.EntraId).FirstOrDefaultAsync(cancellationToken);
        var serviceUrl = await db.Conversations.OrderByDescending(c => c.LastSeenAt).Select(c => c.ServiceUrl).FirstOrDefaultAsync(cancellationToken)
            ?? settings.Bot.ServiceUrl;
        var created = await connector.CreatePersonalAsync(serviceUrl, settings.Bot.Tenants[0], entraId ?? "", cancellationToken);
        if (created.Value is not { } conversation)
        {
            return new SentTo(created.Outcome, null, serviceUrl);
        }

        await RememberAsync(key, conversation.Id, conversation.ServiceUrl ?? serviceUrl, cancellationToken);
        return await PostAsync(activity, conversation.Id, conversation.ServiceUrl ?? serviceUrl, cancellationToken);
    }

    private async Task<SentTo> ToChannelAsync(OutboxRow row, Activity activity, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var key = ConversationReference.ForChannel(row.ChannelName!);
        var channel = await db.Conversations.AsNoTracking().FirstOrDefaultAsync(c => c.Key == key && c.ChosenById != null, cancellationToken);
        return channel is null
            ? new SentTo(
                new SendOutcome.RetryLater(
                    TimeSpan.FromHours(1),
                    $"No channel is chosen for {row.ChannelName}: somebody types \"use this channel for {row.ChannelName}\" in it."),
                null, null)
            : await PostAsync(activity, channel.ConversationId, channel.ServiceUrl, cancellationToken);
    }

    private async Task<SentTo> PostAsync(Activity activity, string conversationId, string serviceUrl, CancellationToken cancellationToken)
    {
        await conversations.WaitAsync(conversationId, cancellationToken);
        return new SentTo(await connector.SendAsync(serviceUrl, conversationId, activity, cancellationToken), conversationId, serviceUrl);
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

    private static Activity Activity(string? card, string? text) => card is null
        ? new Activity { Type = ActivityTypes.Message, Text = text, TextFormat = "plain" }
        : new Activity { Type = ActivityTypes.Message, Summary = text, Attachments = [Attachment.ForCard(Encoding.UTF8.GetBytes(card))] };
}
