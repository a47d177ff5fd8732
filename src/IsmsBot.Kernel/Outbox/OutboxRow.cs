namespace IsmsBot.Kernel.Outbox;

public enum OutboxKind
{
    /// <summary>A card or text into a person's chat with the bot.</summary>
    SendToPerson,

    /// <summary>A card or text into the conversation it answers.</summary>
    SendToConversation,

    /// <summary>A new post in a named channel.</summary>
    PostToChannel,

    /// <summary>A new picture for a message that was sent before.</summary>
    UpdateMessage,
}

public enum OutboxState
{
    Waiting,
    Sent,

    /// <summary>
    /// The answer to a send was unclear (5xx or time-out after it may have been processed): repeated after a minute at the earliest.
    /// </summary>
    Uncertain,

    /// <summary>Refused for good: blocked, not installed, malformed.</summary>
    Failed,

    /// <summary>No longer wanted before it was sent.</summary>
    Cancelled,
}

/// <summary>
/// Something to be sent, written in the save of the act that asked for it. The row is the truth; a queue message only wakes the pump.
/// </summary>
public sealed class OutboxRow
{
    public const int ReplyPriority = 0;
    public const int SoonPriority = 1;
    public const int CampaignPriority = 2;

    public required Guid Id { get; init; }

    /// <summary>Business key: the same thing is never put into the outbox twice.</summary>
    public required string Key { get; init; }

    public required OutboxKind Kind { get; init; }

    public required int Priority { get; init; }

    /// <summary>Person id, for cards into a personal chat.</summary>
    public string? PersonId { get; init; }

    /// <summary>Named channel (isms, management), for posts.</summary>
    public string? ChannelName { get; init; }

    /// <summary>Where it goes or went; known before sending for answers and updates.</summary>
    public string? ConversationId { get; set; }

    public string? ServiceUrl { get; set; }

    /// <summary>The message to update; after sending, the message that was made.</summary>
    public string? ActivityId { get; set; }

    /// <summary>
    /// Adaptive Card JSON; emptied once it is sent, its fingerprint stays. A row that is about something and has none is drawn when it is sent.
    /// </summary>
    public string? Card { get; set; }

    /// <summary>
    /// The activity in this conversation whose answer is the card to send, where the row has no card of its own (see <see cref="Data.ClickSeen"/>).
    /// </summary>
    public string? AnswerOf { get; init; }

    /// <summary>Plain text: the message itself when there is no card, else what the notification says.</summary>
    public string? Text { get; init; }

    public string? CardSha256 { get; set; }

    /// <summary>The record the card is about: its room is told when the card has arrived.</summary>
    public string? Subject { get; init; }

    /// <summary>
    /// What the card lives with: the record that it shows or that its buttons act on, or the questions of an interview. When that moves on, the
    /// message is drawn again for its reader; null where nothing has to follow.
    /// </summary>
    public string? About { get; set; }

    /// <summary>The verb of the button by which the card is about it; null for the card of a record itself.</summary>
    public string? Through { get; set; }

    /// <summary>The records that the buttons of a list act on, to be kept beside the row.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];

    /// <summary>The row that brought the message, where this one draws it again.</summary>
    public Guid? MessageOf { get; init; }

    /// <summary>Which card it is (acknowledge.policy).</summary>
    public string? CardType { get; init; }

    public OutboxState State { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset NotBefore { get; set; }

    public int Attempts { get; set; }

    /// <summary>When it was tried first: from then on it is tried for a week.</summary>
    public DateTimeOffset? FirstTriedAt { get; set; }

    /// <summary>Who is sending it now; another may take it over when this time has passed.</summary>
    public DateTimeOffset? ClaimedUntil { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public string? LastError { get; set; }

    public IEnumerable<CardSubject> Subjects(IEnumerable<string> records) => records.Select(record => new CardSubject { RowId = Id, About = record });
}
