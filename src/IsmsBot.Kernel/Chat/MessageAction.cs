using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>A message somebody wrote to somebody else, as Teams hands it over with a message action. Nothing of it comes from a card.</summary>
/// <param name="Id">Id of the message in its conversation.</param>
/// <param name="ConversationId">Where it was written.</param>
/// <param name="SaidBy">Name of the writer, as Teams shows it.</param>
/// <param name="SaidByEntraId">Entra id of the writer; null for an app.</param>
/// <param name="SaidAt">When it was written, UTC; null when Teams does not say.</param>
/// <param name="Link">Address of the message; null when Teams does not say.</param>
/// <param name="Content">The message as Teams gave it, HTML or text.</param>
/// <param name="IsHtml">Which of the two.</param>
/// <param name="Attachments">What hangs on it; the bytes of files are not handed over.</param>
public sealed record QuotedMessage(
    string Id, string ConversationId, string SaidBy, string? SaidByEntraId, DateTimeOffset? SaidAt, string? Link, string Content, bool IsHtml,
    IReadOnlyList<QuotedAttachment> Attachments)
{
    public string SaidBy { get; } = IncomingText.Cleaned(SaidBy);

    public string Content { get; } = IncomingText.Cleaned(Content);

    /// <summary>Heading of a post in a channel.</summary>
    public string Subject { get; init => field = IncomingText.Cleaned(value); } = "";

    /// <summary>When its writer changed it last, UTC; null when never.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Whether its writer deleted it meanwhile.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>high or urgent; null for an ordinary one.</summary>
    public string? Importance { get; init; }

    /// <summary>Kinds of reaction, one for each person who reacted.</summary>
    public IReadOnlyList<string> Reactions { get; init => field = [.. value.Select(IncomingText.Cleaned)]; } = [];
}

/// <summary>A file, a card or another message that hangs on a message.</summary>
/// <param name="Id">By which the message says where it stands.</param>
/// <param name="Kind">Its content type: reference for a file, messageReference for the message that is answered.</param>
/// <param name="Content">What a card or the other message says, as JSON.</param>
public sealed record QuotedAttachment(string? Id, string Name, string Kind, string? Url, string Content)
{
    public string Name { get; } = IncomingText.Cleaned(Name);

    public string Content { get; } = IncomingText.Cleaned(Content);
}

/// <summary>Something people do with a message from its menu. The manifest names it by <see cref="CommandId"/>; it opens a dialog.</summary>
public abstract class MessageAction
{
    /// <summary>As the manifest has it.</summary>
    public abstract string CommandId { get; }

    /// <summary>Who may, a permission of the catalogue.</summary>
    public abstract string Permission { get; }

    /// <summary>What the dialog shows. What is to be kept of the message is kept here: the dialog carries only its id.</summary>
    public abstract Task<Reply> OpenAsync(Turn turn, QuotedMessage message);
}
