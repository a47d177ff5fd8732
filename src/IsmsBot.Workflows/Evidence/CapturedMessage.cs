namespace IsmsBot.Workflows.Evidence;

/// <summary>
/// A message as Teams handed it over, kept until somebody has said where it belongs. The dialog carries only its id, so nobody can change what was
/// said on the way. One that is never filed goes after a day.
/// </summary>
public sealed class CapturedMessage
{
    public required string Id { get; init; }

    public required string CapturedById { get; init; }

    public required DateTimeOffset CapturedAt { get; init; }

    public required string MessageId { get; init; }

    public required string ConversationId { get; init; }

    public required string SaidBy { get; init; }

    public string? SaidByEntraId { get; init; }

    public DateTimeOffset? SaidAt { get; init; }

    public string? Link { get; init; }

    public required string Content { get; init; }

    public bool IsHtml { get; init; }

    /// <summary>What a reader saw, in words where it is no text (<see cref="MessageWords"/>).</summary>
    public required string Words { get; init; }

    public string? Subject { get; init; }

    public DateTimeOffset? EditedAt { get; init; }

    public bool IsDeleted { get; init; }

    /// <summary>high or urgent.</summary>
    public string? Importance { get; init; }

    public List<string> Reactions { get; init; } = [];

    /// <summary>What hangs on it and is not kept itself: names of files, kinds of the rest.</summary>
    public List<string> Attachments { get; init; } = [];

    /// <summary>Code of the record it is filed under; null until somebody has said so.</summary>
    public string? Code { get; set; }

    /// <summary>The clause or record that it is evidence for.</summary>
    public string? LinkedTo { get; set; }

    public string? Note { get; set; }

    /// <summary>When the file lay in the library.</summary>
    public DateTimeOffset? FiledAt { get; set; }

    /// <summary>First part of the code: the series.</summary>
    public string? Series => Code?[.."ISMS-REC-XXX".Length];

    internal static CapturedMessage Of(QuotedMessage message, string id, string personId, DateTimeOffset now) => new()
    {
        Id = id,
        CapturedById = personId,
        CapturedAt = now,
        MessageId = message.Id,
        ConversationId = message.ConversationId,
        SaidBy = message.SaidBy,
        SaidByEntraId = message.SaidByEntraId,
        SaidAt = message.SaidAt,
        Link = message.Link,
        Content = message.Content,
        IsHtml = message.IsHtml,
        Words = MessageWords.Of(message),
        Subject = message.Subject.Length == 0 ? null : message.Subject,
        EditedAt = message.EditedAt,
        IsDeleted = message.IsDeleted,
        Importance = message.Importance,
        Reactions = [.. message.Reactions],
        Attachments = [.. message.Attachments.Select(one => one.Name.Length > 0 ? one.Name : one.Kind)],
    };
}
