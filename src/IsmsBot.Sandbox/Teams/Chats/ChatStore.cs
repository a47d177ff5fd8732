using System.Collections.Concurrent;

namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>All chats of the tenant. Every change is an event: applied, written to the journal, told to those who wait.</summary>
internal sealed class ChatStore : IDisposable
{
    private readonly ConcurrentDictionary<string, Conversation> _conversations = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<Guid, Installation> _installations = new();
    private readonly ConcurrentDictionary<string, bool> _botIn = new(StringComparer.Ordinal);
    private readonly SimulatedTenant _tenant;
    private readonly TimeProvider _clock;
    private readonly Installation _unlessChanged;
    private readonly ChatJournal? _journal;
    private readonly Action<string> _changed;

    public ChatStore(TeamsSimulatorOptions options, Action<string> changed)
    {
        (_tenant, _clock, _changed) = (options.Tenant, options.Clock, changed);
        _unlessChanged = options.InstalledForEverybody ? Installation.Installed : Installation.None;
        foreach (var (team, channel) in _tenant.Teams.SelectMany(t => t.Channels.Select(c => (t, c))))
        {
            _conversations[channel.Id] = new Conversation(channel.Id, ConversationKind.Channel) { Team = team, Channel = channel };
        }

        foreach (var chat in _tenant.GroupChats)
        {
            _conversations[chat.Id] = new Conversation(chat.Id, ConversationKind.GroupChat) { GroupChat = chat };
        }

        _journal = options.Folder is null ? null : new ChatJournal(options.Folder);
        _journal?.Replay(Apply);
    }

    public Conversation? Find(string id) => _conversations.GetValueOrDefault(id);

    public Conversation? PersonalChat(Guid person) => Find(PersonalChatId(person));

    public string PersonalChatId(Guid person) => $"a:1{SimulatedPerson.StableText($"chat/{_tenant.Id}/{_tenant.BotAppId}", person)}";

    public Installation InstallationOf(Guid person) => _installations.GetValueOrDefault(person, _unlessChanged);

    /// <summary>Whether the bot was told of an installation, or of its end, for this person; one that everybody has is told to nobody.</summary>
    public bool KnowsAnInstallationOf(Guid person) => _installations.ContainsKey(person);

    /// <summary>Whether the bot is in the team of a channel, or in a group chat.</summary>
    public bool BotIsIn(Conversation conversation) => _botIn.ContainsKey(conversation.Team?.Id ?? conversation.Id);

    public IEnumerable<Conversation> SeenBy(Guid person)
    {
        var shared = _tenant.Teams.SelectMany(t => t.Channels).Select(c => c.Id).Concat(_tenant.GroupChats.Select(g => g.Id));
        return shared.Prepend(PersonalChatId(person)).Select(Find).OfType<Conversation>().Where(c => c.IsSeenBy(person));
    }

    /// <summary>The personal chat, opened when there is none yet; the same id every time.</summary>
    public Conversation OpenPersonalChat(Guid person)
    {
        if (PersonalChat(person) is { } there)
        {
            return there;
        }

        Record(new ChatEvent.PersonalChatOpened(person));
        return PersonalChat(person)!;
    }

    public StoredMessage Post(Conversation conversation, MessageDraft draft)
    {
        StoredMessage message;
        lock (conversation.Gate)
        {
            var now = _clock.GetUtcNow();
            var id = conversation.NextId(now);
            var thread = conversation.Kind == ConversationKind.Channel ? draft.Thread ?? id : (long?)null;
            draft = draft with { Thread = thread };
            message = new StoredMessage(id, now, draft);
            _journal?.Append(new ChatEvent.MessagePosted(conversation.Id, id, now, draft));
            conversation.Append(message);
        }

        _changed(conversation.Id);
        return message;
    }

    /// <summary>
    /// Writes an event down, then applies it, so that nothing can follow in the journal on what is not there yet. An event about a message must be
    /// raised under the gate of its conversation.
    /// </summary>
    public void Record(ChatEvent happened)
    {
        _journal?.Append(happened);
        Apply(happened);
    }

    public void Announce(string conversationId) => _changed(conversationId);

    public void Dispose() => _journal?.Dispose();

    private void Apply(ChatEvent happened)
    {
        switch (happened)
        {
            case ChatEvent.InstallationChanged e:
                _installations[e.Person] = e.State;
                break;
            case ChatEvent.PersonalChatOpened e:
                var id = PersonalChatId(e.Person);
                _conversations.TryAdd(id, new Conversation(id, ConversationKind.Personal) { Owner = e.Person });
                break;
            case ChatEvent.PersonalChatForgotten e:
                _conversations.TryRemove(PersonalChatId(e.Person), out _);
                break;
            case ChatEvent.BotPresenceChanged { Present: true } e:
                _botIn[e.Place] = true;
                break;
            case ChatEvent.BotPresenceChanged e:
                _botIn.TryRemove(e.Place, out _);
                break;
            case ChatEvent.MessagePosted e:
                Find(e.Conversation)?.Append(new StoredMessage(e.Id, e.At, e.Message));
                break;
            case ChatEvent.MessageReplaced e:
                Find(e.Conversation)?.Find(e.Id)?.Replace(e);
                break;
            case ChatEvent.MessageDeleted e:
                Find(e.Conversation)?.Find(e.Id)?.Delete();
                break;
            case ChatEvent.CardSeenAs e:
                Find(e.Conversation)?.Find(e.Id)?.Show(e.Person, e.Card);
                break;
            case ChatEvent.ReactionChanged e:
                Find(e.Conversation)?.Find(e.Id)?.React(e.Person, e.Reaction, e.Added);
                break;
            case ChatEvent.ReadUpTo e:
                Find(e.Conversation)?.MarkRead(e.Person, e.Id);
                break;
            default:
                throw new InvalidDataException($"The chats do not know the event {happened.GetType().Name}.");
        }
    }
}
