using IsmsBot.Teams.Cards;

namespace IsmsBot.Teams.Activities;

/// <summary>Makes the activities that a bot sends. Text and card travel separately: a message with both gets no id.</summary>
public static class OutboundMessage
{
    /// <summary>A markdown text.</summary>
    /// <param name="text">Markdown of Teams messages.</param>
    /// <param name="summary">Plain text for toast and feed.</param>
    /// <param name="alert">Raises a feed item and a toast.</param>
    public static Activity Text(string text, string? summary = null, bool alert = false) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = "markdown",
        Summary = summary,
        ChannelData = Alert(alert),
    };

    /// <summary>A card that was rendered before.</summary>
    /// <param name="cardUtf8">Complete JSON; embedded as it is.</param>
    /// <param name="summary">Plain text for toast and feed; without it people read "sent a card".</param>
    /// <param name="alert">Raises a feed item and a toast.</param>
    public static Activity Card(ReadOnlyMemory<byte> cardUtf8, string summary, bool alert = false) => new()
    {
        Type = ActivityTypes.Message,
        Summary = summary,
        Attachments = [Attachment.ForCard(cardUtf8)],
        ChannelData = Alert(alert),
    };

    /// <exception cref="CardTooLargeException">The card is above what Teams carries.</exception>
    public static Activity Card(AdaptiveCard card, string summary, bool alert = false) => Card(card.ToUtf8(), summary, alert);

    /// <summary>The dots; visible for about three seconds.</summary>
    public static Activity Typing() => new() { Type = ActivityTypes.Typing };

    private static TeamsChannelData? Alert(bool alert) => alert ? new() { Notification = new() { Alert = true } } : null;
}
