using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Connector;

/// <summary>Entries of a batch that failed and, when there are more, the token for the next page.</summary>
public sealed record BatchFailures(IReadOnlyList<BatchFailure> Entries, string? ContinuationToken)
{
    internal static BatchFailures? Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var token = root.TextOrNull("continuationToken");
        return new BatchFailures(
            root.TryGetProperty("failedEntryResponses"u8, out var entries) && entries.ValueKind == JsonValueKind.Array
                ? [.. entries.EnumerateArray().Select(entry => new BatchFailure(
                    entry.TextOrNull("entryId") ?? entry.TextOrNull("id") ?? "", entry.TextOrNull("error") ?? ""))]
                : [],
            string.IsNullOrEmpty(token) ? null : token);
    }
}
