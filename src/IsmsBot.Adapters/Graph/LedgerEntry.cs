using System.Text.Json.Serialization;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// What is remembered of a version: first only that its label is taken and by which bytes, and, once everything is read back, what is stored. The
/// fingerprints cannot be columns of the file itself: they are known only after the check-in, and a column set then would make another version.
/// </summary>
/// <param name="OfferedSha256">SHA-256 of the bytes that were asked to be stored; SharePoint may rewrite them.</param>
/// <param name="Publication">Names this publication in the columns of the file.</param>
/// <param name="Worker">The process that publishes.</param>
internal sealed record LedgerEntry(
    string Code,
    string Version,
    DocumentLibrary Library,
    string Title,
    string Language,
    string Format,
    string OfferedSha256,
    Identification Identification,
    string Publication,
    string Worker,
    DateTimeOffset ClaimedAt)
{
    public string SourceItem { get; init; } = "";

    public string SourceVersion { get; init; } = "";

    public string SourceSha256 { get; init; } = "";

    public string? PdfItem { get; init; }

    public string? PdfVersion { get; init; }

    public string? PdfSha256 { get; init; }

    public long PdfSize { get; init; }

    public string Url { get; init; } = "";

    /// <summary>Null as long as the version is not stored.</summary>
    public DateTimeOffset? StoredAt { get; init; }

    /// <summary>When its files were removed because its time of keeping was over; null as long as it is kept.</summary>
    public DateTimeOffset? DisposedAt { get; init; }

    [JsonIgnore]
    public bool IsStored => StoredAt is not null && DisposedAt is null;

    public StoredVersion Shown() => new(Code, Version, Library, Title, Language, SourceSha256, PdfSha256, PdfSize, StoredAt ?? ClaimedAt, Url);

    public PublishRequest Request(ReadOnlyMemory<byte> bytes) => new(Library, Code, Version, Title, Language, bytes, Format, Identification);
}

[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    RespectRequiredConstructorParameters = true,
    RespectNullableAnnotations = true)]
[JsonSerializable(typeof(LedgerEntry))]
internal sealed partial class LedgerEntryJson : JsonSerializerContext;
