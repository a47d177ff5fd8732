namespace IsmsBot.Sandbox.Teams.Chats;

/// <summary>A message as the service keeps it, with the views that invoke answers gave to single persons.</summary>
internal sealed class StoredMessage(long id, DateTimeOffset at, MessageDraft draft)
{
    private Dictionary<Guid, View>? _views;
    private List<(Guid? Person, string Reaction)>? _reactions;

    public long Id => id;

    public DateTimeOffset At => at;

    public Guid? Author => draft.Author;

    public bool Alert => draft.Alert;

    /// <summary>Root of the thread; in a channel a root is its own.</summary>
    public long? Thread => draft.Thread;

    public string? Text { get; private set; } = draft.Text;

    public string? TextFormat { get; private set; } = draft.TextFormat;

    public string? Summary { get; private set; } = draft.Summary;

    public byte[]? Card { get; private set; } = draft.Card;

    public int Version { get; private set; } = 1;

    public int Edits { get; private set; }

    public DateTimeOffset? EditedAt { get; private set; }

    public bool Deleted { get; private set; }

    public IEnumerable<string> Reactions => _reactions?.Select(r => r.Reaction) ?? [];

    public View SeenBy(Guid person) => _views?.GetValueOrDefault(person) ?? new View(Card, Version);

    /// <summary>An update replaces the base and every view of it.</summary>
    public void Replace(ChatEvent.MessageReplaced by)
    {
        (Text, TextFormat, Summary, Card, EditedAt) = (by.Text, by.TextFormat, by.Summary ?? Summary, by.Card, by.At);
        Version = 1 + (_views is null ? Version : Math.Max(Version, _views.Values.Max(v => v.Version)));
        Edits++;
        _views = null;
    }

    public void Show(Guid person, byte[] card)
    {
        var version = SeenBy(person).Version + 1;
        (_views ??= [])[person] = new View(card, version);
    }

    public void Delete()
    {
        Deleted = true;
        (Text, Card, Summary, _views) = (null, null, null, null);
    }

    public void React(Guid? person, string reaction, bool added)
    {
        _reactions ??= [];
        _reactions.Remove((person, reaction));
        if (added)
        {
            _reactions.Add((person, reaction));
        }
    }

    internal sealed record View(byte[]? Card, int Version);
}
