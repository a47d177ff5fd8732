using System.Text.Json;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>The table of a file until it is imported or discarded. It is no record: what was in the file is in no journal.</summary>
public sealed class SentTable
{
    public required string ImportId { get; init; }

    /// <summary>As JSON.</summary>
    public required string Content { get; init; }

    public static void Keep(Turn turn, string importId, ReadTable table) => turn.Db.Add(new SentTable { ImportId = importId, Content = JsonSerializer.Serialize(table, SentTableJson.Default.ReadTable) });

    public static async Task<ReadTable> ReadAsync(Turn turn, string importId) =>
        JsonSerializer.Deserialize((await FindAsync(turn, importId)).Content, SentTableJson.Default.ReadTable)!;

    public static async Task ForgetAsync(Turn turn, string importId) =>
        turn.Db.Remove(await FindAsync(turn, importId));

    /// <summary>Gone when another process has imported it a moment ago.</summary>
    private static async Task<SentTable> FindAsync(Turn turn, string importId) =>
        await turn.Db.Set<SentTable>().FindAsync([importId], turn.Cancellation) ?? throw Refuse.NotFound(importId, "import risks");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ReadTable))]
internal sealed partial class SentTableJson : JsonSerializerContext;
