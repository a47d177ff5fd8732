using System.Globalization;
using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>How far a batch operation is.</summary>
/// <param name="State">A word of the service; its values are not published.</param>
/// <param name="StatusMap">HTTP status to number of entries.</param>
/// <param name="TotalEntriesCount">How many entries there are; 0 when not said.</param>
/// <param name="RetryAfter">Ask again not before this.</param>
public sealed record BatchState(string State, IReadOnlyDictionary<int, int> StatusMap, int TotalEntriesCount, DateTimeOffset? RetryAfter)
{
    /// <summary>True when the word says so or when every entry has a status.</summary>
    public bool IsCompleted =>
        State.Equals("completed", StringComparison.OrdinalIgnoreCase) || (TotalEntriesCount > 0 && StatusMap.Values.Sum() >= TotalEntriesCount);

    internal static BatchState? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var nested = root.TryGetProperty("response"u8, out var response) && response.ValueKind == JsonValueKind.Object ? response : default;
        return new BatchState(
            root.TextOrNull("state") ?? nested.TextOrNull("state") ?? "",
            StatusesOf(root) ?? StatusesOf(nested) ?? new Dictionary<int, int>(),
            Number(root.TextOrNull("totalEntriesCount") ?? nested.TextOrNull("totalEntriesCount")),
            DateTimeOffset.TryParse(
                root.TextOrNull("retryAfter") ?? nested.TextOrNull("retryAfter"), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal,
                out var time)
                ? time : null);
    }

    private static Dictionary<int, int>? StatusesOf(JsonElement owner) =>
        owner.ValueKind == JsonValueKind.Object && owner.TryGetProperty("statusMap"u8, out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject()
                .GroupBy(entry => Number(entry.Name), entry => Number(entry.Value.AsText()))
                .ToDictionary(status => status.Key, status => status.Sum())
            : null;

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
