using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>A message as one person sees it at one moment; what the person clicks is what is in here, however old.</summary>
/// <param name="ConversationId">Bare id; of a channel without the thread.</param>
/// <param name="Id">Unique within the conversation only.</param>
/// <param name="Author">Entra id of the author; null is the bot.</param>
/// <param name="Card">The base card, or this person's own view of it.</param>
/// <param name="CardVersion">Grows with every change of the card that this person sees.</param>
/// <param name="ThreadId">Root message of the thread, in channels.</param>
/// <param name="Summary">What the notification says.</param>
/// <param name="Alert">Whether the bot asked for an entry in the activity feed.</param>
public sealed record ChatMessage(
    string ConversationId,
    string Id,
    DateTimeOffset At,
    Guid? Author,
    string AuthorName,
    string? Text,
    string? TextFormat,
    JsonObject? Card,
    int CardVersion,
    DateTimeOffset? EditedAt,
    string? ThreadId,
    bool Deleted,
    string? Summary,
    bool Alert,
    IReadOnlyList<string> Reactions)
{
    /// <summary>How often the message has been replaced for everybody; a person's own views do not count.</summary>
    public int Edits { get; init; }

    public bool IsFromBot => Author is null;
}
