using System.Text.Json;
using System.Text.Json.Serialization;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>The table of a file as it is kept until it is imported.</summary>
internal sealed record KeptTable(ReadTable Table)
{
    public static ReadTable Read(RiskImport import) => JsonSerializer.Deserialize(import.Content, KeptTableJson.Default.KeptTable)!.Table;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeptTable))]
internal sealed partial class KeptTableJson : JsonSerializerContext;
