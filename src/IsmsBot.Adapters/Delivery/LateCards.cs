using System.Security.Cryptography;
using System.Text;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Teams.Connector;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Makes a row ready that is drawn when it is sent: the message that it goes to is found, and the card says what is true now. A message that shows
/// something else by now, or the same already, is left alone.
/// </summary>
public sealed class LateCards(IDbContextFactory<IsmsDb> databases, CardsNow cards)
{
    private static readonly TimeSpan UntilItIsSent = TimeSpan.FromSeconds(2);

    public static bool IsOne(OutboxRow row) => row.MessageOf is not null || row is { Card: null, AnswerOf: null, About: not null };

    /// <summary>The fingerprint of a card, as it is kept of each that was sent.</summary>
    public static string Sha256Of(string card) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(card)));

    /// <param name="row">As it was claimed.</param>
    /// <param name="send">Sends a card; to the message that a row brought, where there is one.</param>
    public async Task<SentTo> SendAsync(OutboxRow row, Func<string, OutboxRow, Task<SentTo>> send, CancellationToken cancellationToken)
    {
        var (message, shown) = (row, (OutboxRow?)null);
        if (row.MessageOf is { } first)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var brought = await db.Outbox.AsNoTracking().FirstOrDefaultAsync(o => o.Id == first, cancellationToken);
            if (brought is { State: OutboxState.Waiting or OutboxState.Uncertain })
            {
                return NotSent(row, new SendOutcome.RetryLater(UntilItIsSent, "The message is on its way itself."));
            }

            shown = brought is { ActivityId: { } id } ? await ShownAsync(db, brought.ConversationId, id, cancellationToken) : null;
            if (shown is null || (row.Card is null && shown.About != row.About) || await IsAnsweredAsync(db, row, shown, cancellationToken))
            {
                return NotWanted(row);
            }

            message = brought!;
        }

        var drawn = row.Card is { } ready ? new DrawnCard(ready, null) : await DrawAsync(row, cancellationToken);
        if (drawn is null)
        {
            return NotSent(row, new SendOutcome.RetryLater(null, "What the card shows was not reached."));
        }

        if (shown is null ? drawn.About is null : shown.CardSha256 == Sha256Of(drawn.Json))
        {
            return NotWanted(row);
        }

        return await send(drawn.Json, message) with
        {
            Card = drawn.Json,
            About = drawn.About,
            Through = drawn.Through,
            Several = drawn.Several,
            MessageId = shown is null ? null : message.ActivityId,
        };
    }

    /// <summary>The row that was sent to a message last.</summary>
    private static Task<OutboxRow?> ShownAsync(IsmsDb db, string? conversation, string message, CancellationToken cancellationToken) =>
        db.Outbox.AsNoTracking().Where(o => o.ActivityId == message && o.ConversationId == conversation && o.State == OutboxState.Sent)
            .OrderByDescending(o => o.SentAt).ThenByDescending(o => o.Id).FirstOrDefaultAsync(cancellationToken);

    /// <summary>
    /// Whether the message is the one that was clicked: it shows the answer, which says more. The click could not tell when it came before the note
    /// of what was sent.
    /// </summary>
    private static async Task<bool> IsAnsweredAsync(IsmsDb db, OutboxRow row, OutboxRow shown, CancellationToken cancellationToken) =>
        row.AnswerOf is { } click && await db.Outbox.AnyAsync(
            o => o.ActivityId == shown.ActivityId && o.ConversationId == shown.ConversationId && o.AnswerOf == click && o.MessageOf == null
                && o.State != OutboxState.Failed && o.State != OutboxState.Cancelled,
            cancellationToken);

    /// <returns>Null while what it shows is not reached.</returns>
    private async Task<DrawnCard?> DrawAsync(OutboxRow row, CancellationToken cancellationToken)
    {
        try
        {
            return await cards.DrawAsync(row, cancellationToken);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static SentTo NotWanted(OutboxRow row) =>
        NotSent(row, new SendOutcome.Permanent(PermanentReason.MessageGone, "", "Nobody wants it any more.")) with { IsWanted = false };

    private static SentTo NotSent(OutboxRow row, SendOutcome why) => new(why, row.ConversationId, row.ServiceUrl);
}
