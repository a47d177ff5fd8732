using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams.Activities;
using IsmsBot.Sandbox.Teams.Chats;
using IsmsBot.Sandbox.Teams.Connector;

namespace IsmsBot.Sandbox.Teams;

/// <summary>
/// Teams as one person has it open: writes, reads and clicks. What it sends has the shape of protocol sheet 1.3 and a
/// signed token. More of it: <see cref="CardClicks"/>, <see cref="Dialogs"/>, <see cref="BotMembership"/>, <see cref="Corrections"/>.
/// </summary>
public sealed class TeamsClient
{
    internal TeamsClient(TeamsSimulator teams, SimulatedPerson person)
    {
        (Teams, Person) = (teams, person);
        Maker = new ActivityMaker(teams, person);
    }

    public SimulatedPerson Person { get; }

    public TeamsSimulator Teams { get; }

    /// <summary>Id of the chat with the bot; it is the same whether the chat is open yet or not.</summary>
    public string PersonalChatId => Teams.Chats.PersonalChatId(Person.EntraId);

    internal ActivityMaker Maker { get; }

    /// <summary>Writes to the bot in the personal chat.</summary>
    public async Task<BotAnswer> SayAsync(string text, CancellationToken cancel = default) =>
        (await SayAsync(PersonalChatId, text, cancel: cancel)).Bot;

    /// <summary>
    /// Writes in a conversation. In groups and channels the bot is told only when it is mentioned, by the flag or by
    /// "@" and its name in the text. In a channel a new thread begins unless one is given.
    /// </summary>
    public async Task<(ChatMessage Message, BotAnswer Bot)> SayAsync(
        string conversationId, string text, bool mentionBot = false, string? threadId = null, CancellationToken cancel = default)
    {
        var conversation = Open(conversationId);
        var isPersonal = conversation.Kind == ConversationKind.Personal;
        var typed = isPersonal ? TypedText.InPersonalChat(text) : TypedText.InGroup(text, mentionBot, Teams.Tenant);
        var place = threadId is null || conversation.Kind != ConversationKind.Channel
            ? new Place(conversation, null)
            : Place.Find(Teams.Chats, $"{conversation.Id};messageid={threadId}");
        var posted = Teams.Chats.Post(conversation, new MessageDraft
        {
            Author = Person.EntraId,
            Text = typed.Shown,
            TextFormat = "plain",
            Thread = place is null ? throw new ArgumentException($"There is no thread {threadId} in this channel.") : place.Thread,
        });
        var isHeard = isPersonal
            ? Teams.InstallationOf(Person.EntraId) == Installation.Installed
            : typed.Reaches(Teams.Tenant.BotId) && Teams.Chats.BotIsIn(conversation);
        var answer = isHeard
            ? await SendAsync(Maker.Message(conversation, posted.Thread, posted.Id, typed), cancel)
            : BotAnswer.NotAsked;
        return (conversation.Seen(posted, Person, Teams.Tenant), answer);
    }

    /// <summary>Sends an activity as it is: a repetition, or one that was made up.</summary>
    public Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken cancel = default) => Teams.Bot.SendAsync(activity, cancel);

    /// <summary>Sends an activity with this token, or with none.</summary>
    public Task<BotAnswer> SendAsync(JsonObject activity, string? token, CancellationToken cancel = default) =>
        Teams.Bot.SendAsync(activity, token, cancel);

    /// <summary>An activity as <see cref="SayAsync(string, CancellationToken)"/> would send it, to be changed and sent by hand.</summary>
    public JsonObject MakeMessage(string text)
    {
        var conversation = Teams.Chats.OpenPersonalChat(Person.EntraId);
        return Maker.Message(conversation, null, conversation.NextId(Teams.Options.Clock.GetUtcNow()), TypedText.InPersonalChat(text));
    }

    /// <summary>What the person sees in a conversation now, oldest first; the personal chat unless told otherwise.</summary>
    /// <param name="afterId">Only messages that are newer than this one.</param>
    public IReadOnlyList<ChatMessage> Messages(string? conversationId = null, string? afterId = null) =>
        Teams.Chats.Find(conversationId ?? PersonalChatId) is { } conversation && conversation.IsSeenBy(Person.EntraId)
            ? conversation.Seen(Person, Teams.Tenant, Ids.TryRead(afterId, out var after) ? after : 0)
            : [];

    /// <summary>The same message as it is now; null when it has been deleted.</summary>
    public ChatMessage? Look(ChatMessage message) => Message(message.ConversationId, message.Id);

    /// <summary>The message of this id as the person sees it; null when there is none or it has been deleted.</summary>
    public ChatMessage? Message(string conversationId, string messageId) =>
        Teams.Chats.Find(conversationId) is { } conversation && conversation.IsSeenBy(Person.EntraId) && Ids.TryRead(messageId, out var id)
            ? conversation.SeenIf(m => m.Id == id, Person, Teams.Tenant)
            : null;

    /// <summary>The newest message; null when there is none.</summary>
    public ChatMessage? Last(string? conversationId = null) =>
        Teams.Chats.Find(conversationId ?? PersonalChatId) is { } conversation && conversation.IsSeenBy(Person.EntraId)
            ? conversation.SeenIf(_ => true, Person, Teams.Tenant)
            : null;

    /// <summary>Waits for a message of the bot, the newest that fits.</summary>
    public async Task<ChatMessage> FromBotAsync(Func<ChatMessage, bool>? fits = null, string? conversationId = null, string? afterId = null)
    {
        ChatMessage? found = null;
        await Teams.WaitUntilAsync(() =>
        {
            found = Messages(conversationId, afterId).LastOrDefault(m => m.IsFromBot && !m.Deleted && (fits?.Invoke(m) ?? true));
            return found is not null;
        });
        return found!;
    }

    /// <summary>Number of messages that the person has not read.</summary>
    public int Unread(string? conversationId = null)
    {
        if (Teams.Chats.Find(conversationId ?? PersonalChatId) is not { } conversation)
        {
            return 0;
        }

        lock (conversation.Gate)
        {
            return conversation.UnreadBy(Person.EntraId);
        }
    }

    /// <summary>Reads everything in a conversation.</summary>
    public void MarkRead(string? conversationId = null)
    {
        var conversation = Open(conversationId ?? PersonalChatId);
        lock (conversation.Gate)
        {
            if (conversation.UnreadBy(Person.EntraId) > 0)
            {
                Teams.Chats.Record(new ChatEvent.ReadUpTo(conversation.Id, Person.EntraId, conversation.Messages[^1].Id));
            }
        }

        Teams.Chats.Announce(conversation.Id);
    }

    internal Conversation Open(string conversationId) =>
        Teams.Chats.Find(conversationId) is { } conversation && conversation.IsSeenBy(Person.EntraId)
            ? conversation
            : throw new ArgumentException($"{Person.Name} has no conversation {conversationId}; install the bot first.");
}
