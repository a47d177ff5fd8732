namespace IsmsBot.Teams.Activities;

/// <summary>
/// A reaction on the bot's message: <c>like</c>, <c>heart</c>, <c>laugh</c>, <c>surprised</c>, <c>sad</c>, <c>angry</c> or a newer id.
/// </summary>
public sealed class MessageReaction
{
    public string? Type { get; set; }
}
