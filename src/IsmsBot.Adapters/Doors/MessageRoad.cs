using System.Text.Json;
using IsmsBot.Adapters.Delivery;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Teams.Activities;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Doors;

/// <summary>
/// From something typed to its answer. The answer is in the outbox with the save; it is sent at once from here, and by the pump if that fails.
/// A click that came as a message (Action.Submit) takes the road of clicks and updates its card.
/// </summary>
public sealed class MessageRoad(
    MessageRunner messages, ActRunner acts, IDbContextFactory<IsmsDb> databases, DeliveryPump pump, IOutboxBell bell, TimeProvider clock)
{
    /// <summary>How the ids of bots begin (Activity protocol, Teams).</summary>
    private const string BotPrefix = "28:";

    public async Task TakeAsync(Activity activity, CancellationToken cancellationToken)
    {
        // Who writes without an account of the organisation is told so; other bots are not talked to.
        var entraId = activity.From?.AadObjectId ?? "";
        if (entraId.Length == 0 && activity.From?.Id?.StartsWith(BotPrefix, StringComparison.Ordinal) == true)
        {
            return;
        }

        if (InvokeValue.ReadSubmit(activity) is { Verb: { Length: > 0 } verb } submit)
        {
            await SubmitAsync(activity, entraId, verb, submit, cancellationToken);
            return;
        }

        var row = await messages.RunAsync(
            new Message(entraId, activity.AsTyped(), Origins.Of(activity), Origins.Channel(activity), Origins.Correlation(activity))
            {
                Files = UploadedFiles(activity),
            },
            cancellationToken);
        if (row is not null)
        {
            _ = pump.SendNowAsync(row, CancellationToken.None);
            bell.Ring();
        }
    }

    /// <summary>Teams carries files in personal chats only (protocol sheet 1.3).</summary>
    private static IReadOnlyList<UploadedFile> UploadedFiles(Activity activity) =>
        Origins.Channel(activity) != Kernel.Journal.Channel.PersonalChat ? [] :
        [
            .. activity.Attachments.Where(a => a.IsUploadedFile).Select(a => new UploadedFile(
                a.Name ?? "",
                a.Content is { ValueKind: JsonValueKind.Object } content && content.TryGetProperty("downloadUrl", out var url)
                    && url.ValueKind == JsonValueKind.String ? url.GetString()! : "")),
        ];

    private async Task SubmitAsync(Activity activity, string entraId, string verb, SubmitClick submit, CancellationToken cancellationToken)
    {
        var origin = Origins.Of(activity);
        var answer = await acts.RunAsync(
            new Click(entraId, verb, submit.Data, origin, Origins.Channel(activity), Origins.Correlation(activity)), cancellationToken);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var now = clock.GetUtcNow().ToMillisecond();
        var updates = answer.CardJson is not null && submit.CardId is not null;
        var row = new OutboxRow
        {
            Id = Guid.CreateVersion7(now),
            Key = $"submit:{origin.ConversationId}:{origin.ActivityId}:{entraId}",
            Kind = updates ? OutboxKind.UpdateMessage : OutboxKind.SendToConversation,
            Priority = OutboxRow.ReplyPriority,
            ConversationId = origin.ConversationId,
            ServiceUrl = origin.ServiceUrl,
            ActivityId = updates ? submit.CardId : null,
            PersonId = await db.People.Where(p => p.EntraId == entraId).Select(p => p.Id).FirstOrDefaultAsync(cancellationToken),
            Card = answer.CardJson,
            About = answer.About,
            Through = answer.Through,
            Text = answer.Said,
            CreatedAt = now,
            NotBefore = now,
        };
        db.Add(row);
        db.AddRange(row.Subjects(answer.Several));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            bell.Ring();
        }
        catch (DbUpdateException taken) when (taken.IsTakenKey())
        {
            // The same submit came twice: its answer is on its way already.
        }
    }
}
