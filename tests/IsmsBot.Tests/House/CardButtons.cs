using System.Text.Json;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Tests.House;

/// <summary>Reads a card as Teams sends it back: each button must lead to an act, and each input into one.</summary>
internal static class CardButtons
{
    public static IReadOnlyList<string> Complaints(string cardJson) => [.. OfScope(JsonNode.Parse(cardJson)!.AsObject(), "card")];

    /// <summary>One card or opened form: the inputs and buttons that stand on it together.</summary>
    private static IEnumerable<string> OfScope(JsonObject card, string where)
    {
        var inputs = new List<JsonObject>();
        var buttons = new List<JsonObject>();
        var forms = new List<JsonObject>();
        Collect(card["body"], inputs, buttons, forms);
        Collect(card["actions"], inputs, buttons, forms);
        foreach (var complaint in buttons.SelectMany(button => OfButton(button, where)))
        {
            yield return complaint;
        }

        var takers = buttons
            .Where(button => (string?)button["associatedInputs"] is not "none" && RoomCatalog.Verbs.Contains((string?)button["verb"]))
            .ToList();
        foreach (var id in inputs.Select(input => (string)input["id"]!).Where(id => !takers.Any(button => Takes((string)button["verb"]!, id))))
        {
            yield return $"{where}: no act of a button reads the input {id}";
        }

        // Microsoft's library sends and checks the inputs of the card around a form together with those of the form.
        if (forms.Count > 0 && inputs.Any(input => (bool?)input["isRequired"] == true))
        {
            yield return $"{where}: a form below cannot be sent before the required inputs above it are filled";
        }

        foreach (var complaint in forms.SelectMany(form => OfScope(form["card"]!.AsObject(), $"{where}, {(string?)form["title"]}")))
        {
            yield return complaint;
        }
    }

    private static IEnumerable<string> OfButton(JsonObject button, string where)
    {
        var verb = (string?)button["verb"] ?? "";
        if (!RoomCatalog.Verbs.Contains(verb))
        {
            yield return $"{where}: no room knows the verb {verb}";
        }
        else if (!RoomCatalog.TryReadAct(verb, JsonSerializer.SerializeToElement(button["data"]), out var act, out var problem))
        {
            yield return $"{where}: {verb} cannot read its own data: {problem}";
        }
        else if (!JsonNode.DeepEquals(JsonNode.Parse(RoomCatalog.Write(act)), button["data"]))
        {
            yield return $"{where}: {verb} reads its data as something else: {button["data"]!.ToJsonString()}";
        }
    }

    private static bool Takes(string verb, string input) => RoomCatalog.Find(verb).Takes(InputIds.FieldOf(input));

    private static void Collect(JsonNode? node, List<JsonObject> inputs, List<JsonObject> buttons, List<JsonObject> forms)
    {
        switch (node)
        {
            case JsonArray list:
                foreach (var item in list)
                {
                    Collect(item, inputs, buttons, forms);
                }

                break;
            case JsonObject found when (string?)found["type"] == "Action.ShowCard":
                forms.Add(found);
                break;
            case JsonObject found when (string?)found["type"] == "Action.Execute":
                buttons.Add(found);
                break;
            case JsonObject found:
                if (found["type"] is JsonValue type && ((string?)type)?.StartsWith("Input.", StringComparison.Ordinal) == true)
                {
                    inputs.Add(found);
                }

                foreach (var (_, value) in found)
                {
                    Collect(value, inputs, buttons, forms);
                }

                break;
        }
    }
}
