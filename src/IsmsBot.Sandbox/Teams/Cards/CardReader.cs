using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Cards;

/// <summary>
/// Finds actions and inputs in a card. An action sends the inputs of its own card and of the cards around it; those of
/// a card that another action shows stay out, as in the renderer of Teams.
/// </summary>
internal static class CardReader
{
    private static readonly string[] ElementLists = ["body", "items", "columns", "rows", "cells"];

    public static IEnumerable<FoundAction> Actions(JsonObject card) => Actions(card, []);

    /// <summary>The actions that are called this: by title, else by verb, else by id.</summary>
    public static IReadOnlyList<FoundAction> Called(JsonObject card, string name)
    {
        var all = Actions(card).ToArray();
        string[] members = ["title", "verb", "id"];
        return members
            .Select(member => all.Where(a => string.Equals(a.Action[member].AsText(), name, StringComparison.OrdinalIgnoreCase)).ToArray())
            .FirstOrDefault(found => found.Length > 0) ?? [];
    }

    public static IEnumerable<JsonObject> Inputs(JsonObject card) =>
        Elements(card).Where(e => e["type"].AsText()?.StartsWith("Input.", StringComparison.Ordinal) ?? false);

    /// <summary>The first text that the card shows.</summary>
    public static string? FirstText(JsonObject card) =>
        Elements(card).Select(e => e["text"].AsText()).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text));

    private static IEnumerable<FoundAction> Actions(JsonObject card, IReadOnlyList<JsonObject> outer)
    {
        IReadOnlyList<JsonObject> inputs = [.. outer, .. Inputs(card)];
        foreach (var action in Elements(card).Prepend(card).SelectMany(ActionsOf))
        {
            var none = string.Equals(action["associatedInputs"].AsText(), "none", StringComparison.OrdinalIgnoreCase);
            yield return new FoundAction(action, none ? [] : inputs);
            foreach (var inner in action["card"] is JsonObject shown ? Actions(shown, inputs) : [])
            {
                yield return inner;
            }
        }
    }

    private static IEnumerable<JsonObject> ActionsOf(JsonObject element)
    {
        var listed = (element["actions"] as JsonArray ?? []).OfType<JsonObject>();
        return listed.Concat(new[] { element["selectAction"], element["inlineAction"] }.OfType<JsonObject>());
    }

    private static IEnumerable<JsonObject> Elements(JsonObject parent)
    {
        foreach (var child in ElementLists.SelectMany(list => parent[list] as JsonArray ?? []).OfType<JsonObject>())
        {
            yield return child;
            foreach (var inner in Elements(child))
            {
                yield return inner;
            }
        }
    }
}
