using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>What the bot's endpoint answered to an activity.</summary>
/// <param name="Status">HTTP status; 0 when the bot was not asked, could not be reached or took too long.</param>
/// <param name="Body">The body as JSON; null when it was empty or something else.</param>
/// <param name="Activity">The activity as it was sent; send it again to see what the bot does with a repetition.</param>
/// <param name="Took">Time until the answer.</param>
public sealed record BotAnswer(int Status, JsonNode? Body, JsonObject? Activity, TimeSpan Took)
{
    /// <summary>The bot is not told: nobody mentioned it.</summary>
    public static BotAnswer NotAsked { get; } = new(0, null, null, TimeSpan.Zero);

    public bool IsSuccess => Status is >= 200 and < 300;
}
