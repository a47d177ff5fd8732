using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Acts;

public sealed partial class Turn
{
    private static readonly PerModel<Func<IsmsDb, string, string, string, IAsyncEnumerable<SentMessage>>> SentBefore = new(() =>
        EF.CompileAsyncQuery((IsmsDb db, string subject, string person, string type) => db.Outbox.AsNoTracking()
            .Where(o => o.Subject == subject && o.PersonId == person && o.CardType == type && o.Kind == OutboxKind.SendToPerson
                && o.ActivityId != null && o.ConversationId != null && o.ServiceUrl != null)
            .Select(o => new SentMessage(o.ConversationId!, o.ServiceUrl!, o.ActivityId!))));

    /// <summary>Sends a card into a person's own chat with the bot, in their language, within their working hours unless it is urgent.</summary>
    /// <param name="key">Business key: the same card is never sent twice under the same key.</param>
    /// <param name="notice">What is said above the card.</param>
    public OutboxRow Send(Card card, Person to, string key, string? subject = null, int priority = OutboxRow.SoonPriority, bool urgent = false,
        Sentence? notice = null)
    {
        var language = LanguageOf(to);
        var drawn = card.Drawn(language, notice);
        return Put(new OutboxRow
        {
            Id = NewId(),
            Key = key,
            Kind = OutboxKind.SendToPerson,
            Priority = priority,
            PersonId = to.Id,
            Card = drawn.Json,
            About = LiveCards.Of(drawn, to.Id),
            Through = drawn.Through,
            Several = drawn.Several,
            Text = card.SummaryIn(language),
            Subject = subject,
            CardType = card.Type,
            CreatedAt = Now,
            NotBefore = urgent ? Now : WorkingHours.Next(Now, to.TimeZone),
        });
    }

    /// <summary>
    /// Shows a card as it is now wherever it was sent to a person before: a decided card keeps no active button (domain 0.4.6).
    /// </summary>
    /// <param name="subject">The record that those cards are about.</param>
    /// <param name="except">The message that was clicked, which gets the answer anyway.</param>
    public async Task RenewAsync(Card card, Person whose, string subject, string? except = null)
    {
        var sent = await SentBefore.For(Db)(Db, subject, whose.Id, card.Type).ToListAsync(Cancellation);
        foreach (var (conversation, serviceUrl, message) in sent.Where(one => one.Message != except || one.Conversation != Origin?.ConversationId))
        {
            Put(new OutboxRow
            {
                Id = NewId(),
                Key = $"renew:{message}:{NewId():N}",
                Kind = OutboxKind.UpdateMessage,
                Priority = OutboxRow.SoonPriority,
                ConversationId = conversation,
                ServiceUrl = serviceUrl,
                ActivityId = message,
                Card = card.ToJson(LanguageOf(whose)),
                Text = card.SummaryIn(LanguageOf(whose)),
                CreatedAt = Now,
                NotBefore = Now,
            });
        }
    }

    /// <summary>Says a sentence to a person in their own chat, at once.</summary>
    public OutboxRow Tell(Sentence said, Person to, string key) => Put(new OutboxRow
    {
        Id = NewId(),
        Key = key,
        Kind = OutboxKind.SendToPerson,
        Priority = OutboxRow.ReplyPriority,
        PersonId = to.Id,
        Text = said.In(LanguageOf(to)),
        CreatedAt = Now,
        NotBefore = Now,
    });

    /// <summary>Posts a read-only card in a named channel of the organisation (isms, management). Nothing confidential (GEN-13).</summary>
    public OutboxRow Post(Card card, string channel, string key) => Put(new OutboxRow
    {
        Id = NewId(),
        Key = key,
        Kind = OutboxKind.PostToChannel,
        Priority = OutboxRow.SoonPriority,
        ChannelName = channel,
        Card = card.ToJson(Language.English),
        Text = card.SummaryIn(Language.English),
        CardType = card.Type,
        CreatedAt = Now,
        NotBefore = Now,
    });

    /// <summary>Answers in the conversation that the act came from. The answer is on its way before the pump looks.</summary>
    public OutboxRow Answer(Card? card, string text, string key, Sentence? notice = null)
    {
        var drawn = card?.Drawn(Language, notice);
        return Put(new OutboxRow
        {
            Id = NewId(),
            Key = key,
            Kind = OutboxKind.SendToConversation,
            Priority = OutboxRow.ReplyPriority,
            PersonId = Person?.Id,
            ConversationId = Origin!.ConversationId,
            ServiceUrl = Origin.ServiceUrl,
            Card = drawn?.Json,
            About = Onlookers.IsAlone(this) ? LiveCards.Of(drawn, Person?.Id) : null,
            Through = drawn?.Through,
            Several = Onlookers.IsAlone(this) ? drawn?.Several ?? [] : [],
            Text = text,
            CardType = card?.Type,
            CreatedAt = Now,
            NotBefore = Now,
            ClaimedUntil = Now + DirectSend.Patience,
        });
    }

    /// <summary>
    /// Replaces the clicked card with the answer to the click, for every device: a decided card keeps no active button (domain 0.4.6). The card itself
    /// is kept once, with the note that the click was seen.
    /// </summary>
    internal OutboxRow UpdateWithAnswer(Origin click, string messageId, ClickAnswer answer)
    {
        replaced = (click.ConversationId, messageId);
        return Put(new OutboxRow
        {
            Id = NewId(),
            Key = $"update:{messageId}:{click.ActivityId}:{Person?.Id}",
            Kind = OutboxKind.UpdateMessage,
            Priority = OutboxRow.ReplyPriority,
            PersonId = Person?.Id,
            ConversationId = click.ConversationId,
            ServiceUrl = click.ServiceUrl,
            ActivityId = messageId,
            AnswerOf = click.ActivityId,
            About = Onlookers.IsAlone(this) ? answer.About : null,
            Through = answer.Through,
            Several = Onlookers.IsAlone(this) ? answer.Several : [],
            CreatedAt = Now,
            NotBefore = Now,
        });
    }

    private OutboxRow Put(OutboxRow row)
    {
        added.Add(row);
        added.AddRange(row.Subjects(row.Several));
        Sends = true;
        return row;
    }

    private sealed record SentMessage(string Conversation, string ServiceUrl, string Message);
}
