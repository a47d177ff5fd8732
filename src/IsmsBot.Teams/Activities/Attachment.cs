using System.Text.Json;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Teams.Activities;

/// <summary>A card, a file or a rich copy of the text.</summary>
public sealed class Attachment
{
    public string? ContentType { get; set; }

    public string? ContentUrl { get; set; }

    public string? Name { get; set; }

    /// <summary>Inbound content, as it came.</summary>
    public JsonElement? Content { get; set; }

    /// <summary>Outbound content: complete JSON in UTF-8, embedded as it is. Wins over <see cref="Content"/> when not empty.</summary>
    public ReadOnlyMemory<byte> ContentUtf8 { get; private init; }

    /// <summary>True for the text/html copy that Teams adds to what people type; it is not a file.</summary>
    public bool IsTextCopy => string.Equals(ContentType, "text/html", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a file that a person uploaded in a one-to-one chat.</summary>
    public bool IsUploadedFile => string.Equals(ContentType, AttachmentTypes.FileDownloadInfo, StringComparison.Ordinal);

    public bool IsAdaptiveCard => string.Equals(ContentType, AttachmentTypes.AdaptiveCard, StringComparison.Ordinal);

    /// <exception cref="CardTooLargeException">The card is above what Teams carries.</exception>
    public static Attachment ForCard(AdaptiveCard card) => ForCard(card.ToUtf8());

    /// <summary>A card that was rendered before; the bytes are embedded without being parsed again.</summary>
    public static Attachment ForCard(ReadOnlyMemory<byte> cardUtf8) => ForContent(AttachmentTypes.AdaptiveCard, cardUtf8);

    /// <summary>Any content as complete JSON in UTF-8.</summary>
    public static Attachment ForContent(string contentType, ReadOnlyMemory<byte> contentUtf8, string? name = null) =>
        new() { ContentType = contentType, ContentUtf8 = contentUtf8, Name = name };
}
