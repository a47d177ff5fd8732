using System.Text.Json.Nodes;
using IsmsBot.Kernel.Cards;

namespace IsmsBot.Sandbox.Teams.Cards;

/// <summary>Fills in the inputs of a card and merges them into the data of an action as Teams does: all values are strings,
/// several choices are joined by commas, empty inputs are left out, data that is no object counts as empty.</summary>
internal static class CardInputs
{
    public static (JsonObject Data, IReadOnlyList<InputProblem> Problems) Merge(FoundAction found, IReadOnlyDictionary<string, string>? typed)
    {
        var data = found.Action["data"] is JsonObject own ? own.DeepClone().AsObject() : [];
        var problems = new List<InputProblem>();
        foreach (var input in found.Inputs)
        {
            var id = input["id"].AsText() ?? "";
            var value = typed?.GetValueOrDefault(id) ?? Preset(input);
            if (InputRules.Problem(input, value) is { } problem)
            {
                problems.Add(new InputProblem(id, problem));
            }

            if (value.Length > 0)
            {
                data[id] = value;
            }
        }

        return (data, problems);
    }

    /// <summary>
    /// By the ids that the inputs of this action have: a field that a card asks twice is numbered there, and told by its name (InputIds).
    /// </summary>
    public static IReadOnlyDictionary<string, string>? ById(FoundAction found, IReadOnlyDictionary<string, string>? typed)
    {
        var ids = found.Inputs.Select(input => input["id"].AsText() ?? "").ToList();
        return typed?.ToDictionary(
            value => ids.Contains(value.Key) ? value.Key : ids.Find(id => InputIds.FieldOf(id) == value.Key) ?? value.Key, value => value.Value,
            StringComparer.Ordinal);
    }

    /// <summary>Names that were typed into, and that the card does not have.</summary>
    public static IReadOnlyList<string> Unknown(FoundAction found, IReadOnlyDictionary<string, string>? typed) =>
        [.. (typed?.Keys ?? []).Where(id => !found.Inputs.Any(i => i["id"].AsText() == id))];

    private static string Preset(JsonObject input) =>
        input["value"] is JsonValue value ? value.AsText() ?? value.ToJsonString()
        : input["type"].AsText() == "Input.Toggle" ? input["valueOff"].AsText() ?? "false"
        : "";
}
