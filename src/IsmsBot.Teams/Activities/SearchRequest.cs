using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>An <c>application/search</c> invoke: somebody types into a choice set.</summary>
/// <param name="Dataset">Name that the card gave.</param>
/// <param name="Query">What was typed, maybe nothing yet.</param>
/// <param name="Skip">How many hits the client has.</param>
/// <param name="Top">How many more it wants.</param>
/// <param name="Data">Inputs sent along; an empty object when there are none.</param>
public sealed record SearchRequest(string Dataset, string Query, int Skip, int Top, JsonElement Data);
