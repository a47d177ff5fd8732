using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsmsBot.Adapters.Local;

/// <summary>One state of a working copy: its number, who made it (null for the bot), and when.</summary>
internal sealed record DraftState(int Number, string? ByEntraId, DateTimeOffset At);

/// <summary>What draft.json holds: the file, everybody who changed it, and each state it went through.</summary>
internal sealed record DraftRecord(
    string ItemId,
    string Code,
    string Version,
    string Title,
    string Language,
    string Format,
    IReadOnlyList<string> EditorEntraIds,
    string? OpenInHandsOf,
    IReadOnlyList<DraftState> States)
{
    public DraftState Last => States[^1];

    public DraftRecord With(DraftState state) => this with
    {
        States = [.. States, state],
        EditorEntraIds = state.ByEntraId is { } who && !EditorEntraIds.Contains(who, StringComparer.Ordinal)
            ? [.. EditorEntraIds, who]
            : EditorEntraIds,
    };

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, DraftRecordJson.Default.DraftRecord);

    /// <exception cref="IOException">The file is not what was written.</exception>
    public static async Task<DraftRecord> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = StoredFile.Open(path);
        try
        {
            return await JsonSerializer.DeserializeAsync(file, DraftRecordJson.Default.DraftRecord, cancellation)
                ?? throw new IOException($"{path} holds nothing.");
        }
        catch (JsonException damaged)
        {
            throw new IOException($"{path} is damaged: {damaged.Message}", damaged);
        }
    }
}

[JsonSourceGenerationOptions(
    WriteIndented = true, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(DraftRecord))]
internal sealed partial class DraftRecordJson : JsonSerializerContext;
