using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>What a person sees after a click, and what the bot answered.</summary>
/// <param name="Text">Message, error, title of a dialog, or address.</param>
/// <param name="Card">The new card, or the card of the dialog.</param>
public sealed record ClickAnswer(ClickOutcome Outcome, string? Text, JsonObject? Card, IReadOnlyList<InputProblem> Problems, BotAnswer Bot)
{
    private const string UnableToReach = "Unable to reach app. Please try again.";
    private const string WentWrong = "Something went wrong. Please try again.";

    internal static ClickAnswer NotSent(params IReadOnlyList<InputProblem> problems) =>
        new(ClickOutcome.NotSent, null, null, problems, BotAnswer.NotAsked);

    internal static ClickAnswer Of(ClickOutcome outcome, BotAnswer bot, string? text = null, JsonObject? card = null) =>
        new(outcome, text, card, [], bot);

    /// <summary>Reads the answer to Action.Submit: it has no content.</summary>
    internal static ClickAnswer ToSubmit(BotAnswer bot) => Failure(bot) ?? Of(ClickOutcome.None, bot);

    /// <summary>Reads the answer to adaptiveCard/action (protocol sheet 2.3).</summary>
    internal static ClickAnswer ToExecute(BotAnswer bot)
    {
        if (Failure(bot) is { } failure)
        {
            return failure;
        }

        var value = bot.Body.Member("value");
        return bot.Body.Member("type").AsText() switch
        {
            "application/vnd.microsoft.card.adaptive" when value is JsonObject card && card["type"].AsText() == "AdaptiveCard" =>
                Of(ClickOutcome.Card, bot, card: card),
            "application/vnd.microsoft.activity.message" => Of(ClickOutcome.Message, bot, value.AsText() ?? ""),
            "application/vnd.microsoft.error" or "application/vnd.microsoft.error.preconditionFailed" =>
                Of(ClickOutcome.Error, bot, value.Member("message").AsText() ?? WentWrong),
            null when bot.Body is null or JsonObject { Count: 0 } => Of(ClickOutcome.None, bot),
            _ => Of(ClickOutcome.Error, bot, WentWrong),
        };
    }

    /// <summary>Reads the answer to task/fetch and task/submit (protocol sheet 2.4).</summary>
    internal static ClickAnswer ToTask(BotAnswer bot)
    {
        if (Failure(bot) is { } failure)
        {
            return failure;
        }

        var value = bot.Body.Member("task").Member("value");
        return bot.Body.Member("task").Member("type").AsText() switch
        {
            "continue" when value.Member("card").Member("content") is JsonObject card =>
                Of(ClickOutcome.Dialog, bot, value.Member("title").AsText(), card),
            "message" => Of(ClickOutcome.Message, bot, value.AsText() ?? ""),
            null when bot.Body is null => Of(ClickOutcome.None, bot),
            _ => Of(ClickOutcome.Error, bot, UnableToReach),
        };
    }

    private static ClickAnswer? Failure(BotAnswer bot) => bot switch
    {
        { IsSuccess: true } => null,
        { Status: 0 } => Of(ClickOutcome.Error, bot, UnableToReach),
        _ => Of(ClickOutcome.Error, bot, WentWrong),
    };
}
