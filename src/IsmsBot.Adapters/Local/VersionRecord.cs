using System.Text.Json;
using System.Text.Json.Serialization;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Local;

/// <summary>What version.json holds: the answer to "what is stored here", and the identification block beside it.</summary>
internal sealed record VersionRecord(
    string Code,
    string Version,
    DocumentLibrary Library,
    string Title,
    string Language,
    string SourceFormat,
    string SourceSha256,
    string? PdfSha256,
    long PdfSize,
    DateTimeOffset StoredAt,
    Identification Identification,
    DateTimeOffset? DisposedAt = null)
{
    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, VersionRecordJson.Default.VersionRecord);

    /// <exception cref="IOException">The file is not what was written.</exception>
    public static async Task<VersionRecord> ReadAsync(string path, CancellationToken cancellation)
    {
        await using var file = StoredFile.Open(path);
        try
        {
            return await JsonSerializer.DeserializeAsync(file, VersionRecordJson.Default.VersionRecord, cancellation)
                ?? throw new IOException($"{path} holds nothing.");
        }
        catch (JsonException damaged)
        {
            throw new IOException($"{path} is damaged: {damaged.Message}", damaged);
        }
    }
}

[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(VersionRecord))]
internal sealed partial class VersionRecordJson : JsonSerializerContext;
