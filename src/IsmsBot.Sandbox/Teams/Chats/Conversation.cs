namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>A conversation with its messages in order. All access to the messages is under <see cref="Gate"/>.</summary>
internal sealed class Conversation(string id, ConversationKind kind)
{
    private readonly List<StoredMessage> _messages = [];
    private Dictionary<Guid, long>? _read;

    public string Id => id;

    public ConversationKind Kind => kind;

    /// <summary>The person of a personal chat.</summary>
    public Guid? Owner { get; init; }

    /// <summary>The team of a channel.</summary>
    public SimulatedTeam? Team { get; init; }

    public SimulatedChannel? Channel { get; init; }

    public SimulatedGroupChat? GroupChat { get; init; }

    public Lock Gate { get; } = new();

    public IReadOnlyList<StoredMessage> Messages => _messages;

    public string Title => Channel?.Name ?? GroupChat?.Name ?? "";

    /// <summary>The next message id: milliseconds of the clock, never one that was given before in this conversation.</summary>
    public long NextId(DateTimeOffset now) =>
        Math.Max(now.ToUnixTimeMilliseconds(), _messages.Count == 0 ? 0 : _messages[^1].Id + 1);

    public void Append(StoredMessage message) => _messages.Add(message);

    public StoredMessage? Find(long id)
    {
        var index = IndexAfter(id) - 1;
        return index >= 0 && _messages[index].Id == id ? _messages[index] : null;
    }

    public void MarkRead(Guid person, long upTo) => (_read ??= [])[person] = Math.Max(upTo, _read.GetValueOrDefault(person));

    public int UnreadBy(Guid person)
    {
        var unread = 0;
        for (var i = IndexAfter(_read?.GetValueOrDefault(person) ?? 0); i < _messages.Count; i++)
        {
            unread += _messages[i].Author == person || _messages[i].Deleted ? 0 : 1;
        }

        return unread;
    }

    public bool IsSeenBy(Guid person) => Kind switch
    {
        ConversationKind.Personal => Owner == person,
        ConversationKind.GroupChat => GroupChat!.Members?.Contains(person) ?? true,
        _ => Team!.Sees(Channel!, person),
    };

    /// <summary>Index of the first message with a higher id.</summary>
    public int IndexAfter(long id)
    {
        var (low, high) = (0, _messages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _messages[middle].Id <= id ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
