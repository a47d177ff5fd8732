using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Kernel.Exchange;

/// <summary>The table of a file until it is taken over or discarded. It is no record: what was in the file is in no journal.</summary>
public sealed class KeptTable
{
    public required string ImportId { get; init; }

    /// <summary>As JSON.</summary>
    public required string Content { get; init; }

    /// <summary>Which column is which, as JSON; null until it is known.</summary>
    public string? Choice { get; set; }

    internal ReadTable Table => JsonSerializer.Deserialize(Content, ExchangeJson.Default.ReadTable)!;

    public static void Keep(Turn turn, string importId, ReadTable table, string? choice) =>
        turn.Db.Add(
            new KeptTable { ImportId = importId, Content = JsonSerializer.Serialize(table, ExchangeJson.Default.ReadTable), Choice = choice });

    public static async Task ForgetAsync(Turn turn, string importId) => turn.Db.Remove(await FindAsync(turn, importId));

    /// <summary>Gone when another process has taken it over a moment ago.</summary>
    public static async Task<KeptTable> FindAsync(Turn turn, string importId) =>
        await turn.Db.Set<KeptTable>().FindAsync([importId], turn.Cancellation) ?? throw Refuse.NotFound(importId, "help");
}
