using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace IsmsBot.Sandbox.Teams.Cards;

/// <summary>What the client checks before it sends anything.</summary>
internal static class InputRules
{
    /// <summary>What the client shows under the input; null when it is filled in well.</summary>
    public static string? Problem(JsonObject input, string value)
    {
        var type = input["type"].AsText();
        var isEmpty = type == "Input.Toggle" ? value != (input["valueOn"].AsText() ?? "true") : string.IsNullOrWhiteSpace(value);
        if (isEmpty)
        {
            return IsTrue(input["isRequired"]) ? Said(input, "This is required.") : null;
        }

        return type switch
        {
            "Input.Text" => Text(input, value),
            "Input.Number" => Number(input, value),
            "Input.Date" => Ordered(input, value, DateOnly.TryParseExact(value, "yyyy-MM-dd", out _), "a date"),
            "Input.Time" => Ordered(input, value, TimeOnly.TryParseExact(value, "HH:mm", out _), "a time"),
            "Input.ChoiceSet" => Choice(input, value),
            _ => null,
        };
    }

    private static string? Text(JsonObject input, string value)
    {
        if (Amount(input["maxLength"]) is { } most && value.Length > most)
        {
            return $"At most {most} characters.";
        }

        return input["regex"].AsText() is { } pattern && !Regex.IsMatch(value, pattern, RegexOptions.ECMAScript, TimeSpan.FromSeconds(1))
            ? Said(input, "This does not have the right form.")
            : null;
    }

    private static string? Number(JsonObject input, string value) =>
        decimal.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && !(Amount(input["min"]) > number)
        && !(Amount(input["max"]) < number)
            ? null
            : Said(input, "This is not a number in the allowed range.");

    // Dates and times in these forms sort like text.
    private static string? Ordered(JsonObject input, string value, bool isWellFormed, string what) =>
        isWellFormed
        && !(string.CompareOrdinal(input["min"].AsText() ?? value, value) > 0)
        && !(string.CompareOrdinal(input["max"].AsText() ?? value, value) < 0)
            ? null
            : Said(input, $"This is not {what} in the allowed range.");

    private static string? Choice(JsonObject input, string value)
    {
        if (input["choices.data"] is not null)
        {
            return null;
        }

        var offered = (input["choices"] as JsonArray ?? []).Select(c => c.Member("value").AsText()).ToHashSet(StringComparer.Ordinal);
        var picked = IsTrue(input["isMultiSelect"]) ? value.Split(',') : [value];
        return picked.All(offered.Contains) ? null : Said(input, "This is not one of the choices.");
    }

    private static string Said(JsonObject input, string otherwise) => input["errorMessage"].AsText() ?? otherwise;

    private static bool IsTrue(JsonNode? node) => node is JsonValue value && value.TryGetValue(out bool flag) && flag;

    private static decimal? Amount(JsonNode? node) =>
        node is JsonValue && decimal.TryParse(node.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
