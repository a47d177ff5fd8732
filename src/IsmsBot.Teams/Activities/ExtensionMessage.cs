using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>The messagePayload of an action: a chat message in the form of Microsoft Graph (chatMessage).</summary>
public sealed record ExtensionMessage(
    string Id, string? FromName, string? FromEntraId, DateTimeOffset? CreatedAt, string? Link, string Content, bool IsHtml,
    IReadOnlyList<ExtensionAttachment> Attachments)
{
    /// <summary>Heading of a post in a channel.</summary>
    public string? Subject { get; init; }

    /// <summary>When its writer changed it last, UTC; null when never.</summary>
    public DateTimeOffset? EditedAt { get; init; }

    /// <summary>Whether its writer deleted it meanwhile.</summary>
    public bool IsDeleted { get; init; }

    /// <summary>high or urgent; null for an ordinary one.</summary>
    public string? Importance { get; init; }

    /// <summary>Kinds of reaction (like, heart, an emoji), one for each person who reacted.</summary>
    public IReadOnlyList<string> Reactions { get; init; } = [];

    internal static ExtensionMessage Read(JsonElement payload)
    {
        var from = Part(payload, "from");
        var user = Part(from, "user");
        var body = Part(payload, "body");
        var createdAt = Moment(payload, "createdDateTime");
        return new ExtensionMessage(
            payload.TextOrNull("id") ?? "",
            Text(user, "displayName") ?? Text(Part(from, "application"), "displayName"),
            Text(user, "userIdentityType") is null or "aadUser" ? Text(user, "id") : null,
            createdAt,
            payload.TextOrNull("linkToMessage"),
            Text(body, "content") ?? "",
            Text(body, "contentType") == "html",
            [.. Objects(payload, "attachments").Select(ExtensionAttachment.Read)])
        {
            Subject = payload.TextOrNull("subject"),
            EditedAt = Moment(payload, "lastEditedDateTime") ?? (Moment(payload, "lastModifiedDateTime") is { } at && at > createdAt ? at : null),
            IsDeleted = Moment(payload, "deletedDateTime") is not null
                || (payload.TryGetProperty("deleted"u8, out var deleted) && deleted.ValueKind == JsonValueKind.True),
            Importance = payload.TextOrNull("importance") is "high" or "urgent" ? payload.TextOrNull("importance") : null,
            Reactions = [.. Objects(payload, "reactions").Select(one => one.TextOrNull("reactionType")).OfType<string>()],
        };
    }

    private static DateTimeOffset? Moment(JsonElement owner, string name) =>
        DateTimeOffset.TryParse(owner.TextOrNull(name), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? at.ToUniversalTime() : null;

    private static IEnumerable<JsonElement> Objects(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object) : [];

    private static JsonElement Part(JsonElement owner, string name) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty(name, out var part) ? part : default;

    private static string? Text(JsonElement owner, string name) => owner.ValueKind == JsonValueKind.Object ? owner.TextOrNull(name) : null;
}

/// <summary>Something that hangs on a message: a file, a card, the message it answers.</summary>
/// <param name="Id">By which the body says where it stands.</param>
/// <param name="ContentType">Such as reference, messageReference, application/vnd.microsoft.card.adaptive.</param>
/// <param name="Url">Where it lies.</param>
/// <param name="Content">What a card or a quotation says, as JSON.</param>
public sealed record ExtensionAttachment(string? Id, string? Name, string? ContentType, string? Url, string? Content)
{
    internal static ExtensionAttachment Read(JsonElement one) => new(
        one.TextOrNull("id"), one.TextOrNull("name"), one.TextOrNull("contentType"), one.TextOrNull("contentUrl"),
        one.TryGetProperty("content"u8, out var content) ? content.ValueKind switch
        {
            JsonValueKind.String => content.GetString(),
            JsonValueKind.Object or JsonValueKind.Array => content.GetRawText(),
            _ => null,
        } : null);
}
