using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams.Cards;

/// <summary>An action of a card, with the inputs whose values go with it.</summary>
internal sealed record FoundAction(JsonObject Action, IReadOnlyList<JsonObject> Inputs)
{
    public string? Type => Action["type"].AsText();

    public string? Title => Action["title"].AsText();
}
