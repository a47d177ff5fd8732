using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>
/// One message, event or request as it travels between Teams and a bot (Bot Framework Activity protocol).
/// Arrays are never null; every other field may be absent. Read one with <see cref="ActivityJson"/>.
/// </summary>
public sealed class Activity
{
    /// <summary>One of <see cref="ActivityTypes"/>; compare ordinally and ignore unknown ones.</summary>
    public string Type { get; set; } = "";

    /// <summary>Unique only within a conversation.</summary>
    public string? Id { get; set; }

    /// <summary>Set by the channel, UTC; may be out of order.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>The sender's local time with its offset.</summary>
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>IANA zone of the sender, for example Europe/Berlin.</summary>
    public string? LocalTimezone { get; set; }

    /// <summary>Base address of the Connector for this conversation; trust it only after the token was checked.</summary>
    public string? ServiceUrl { get; set; }

    /// <summary><c>msteams</c> for Teams.</summary>
    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    /// <summary>On an inbound activity: the bot, <c>28:{appId}</c>.</summary>
    public ChannelAccount? Recipient { get; set; }

    public ConversationAccount? Conversation { get; set; }

    /// <summary>For clicks: the id of the message that carries the card.</summary>
    public string? ReplyToId { get; set; }

    public TeamsChannelData? ChannelData { get; set; }

    /// <summary>BCP 47 language of the sender's client.</summary>
    public string? Locale { get; set; }

    public string? Text { get; set; }

    /// <summary><c>plain</c>, <c>markdown</c> or <c>xml</c>.</summary>
    public string? TextFormat { get; set; }

    /// <summary><c>list</c> or <c>carousel</c>.</summary>
    public string? AttachmentLayout { get; set; }

    public IReadOnlyList<Attachment> Attachments { get; set => field = WithoutNulls(value); } = [];

    /// <summary>Plain text of the toast and the activity feed; without it people see "sent a card".</summary>
    public string? Summary { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    /// <summary><c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    public string? Importance { get; set; }

    /// <summary><c>normal</c> or <c>expectReplies</c>.</summary>
    public string? DeliveryMode { get; set; }

    /// <summary>What a click or an event carries; controlled by the client, so check it.</summary>
    public JsonElement? Value { get; set; }

    public string? ValueType { get; set; }

    public IReadOnlyList<Entity> Entities { get; set => field = WithoutNulls(value); } = [];

    /// <summary>Name of an invoke or an event, see <see cref="InvokeNames"/>.</summary>
    public string? Name { get; set; }

    /// <summary>For <c>installationUpdate</c>: <c>add</c>, <c>remove</c>, <c>add-upgrade</c>, <c>remove-upgrade</c>.</summary>
    public string? Action { get; set; }

    public IReadOnlyList<ChannelAccount> MembersAdded { get; set => field = WithoutNulls(value); } = [];

    public IReadOnlyList<ChannelAccount> MembersRemoved { get; set => field = WithoutNulls(value); } = [];

    public IReadOnlyList<MessageReaction> ReactionsAdded { get; set => field = WithoutNulls(value); } = [];

    public IReadOnlyList<MessageReaction> ReactionsRemoved { get; set => field = WithoutNulls(value); } = [];

    public string? TopicName { get; set; }

    private static IReadOnlyList<T> WithoutNulls<T>(IReadOnlyList<T>? items)
        where T : class =>
        items is null ? [] : items.Any(item => item is null) ? [.. items.Where(item => item is not null)] : items;
}
