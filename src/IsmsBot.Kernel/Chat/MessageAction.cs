using IsmsBot.Kernel.Acts;

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
/// <param name="Attachments">Names of the files and cards that hang on it; their bytes are not handed over.</param>
public sealed record QuotedMessage(
    string Id, string ConversationId, string SaidBy, string? SaidByEntraId, DateTimeOffset? SaidAt, string? Link, string Content, bool IsHtml,
    IReadOnlyList<string> Attachments);

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
