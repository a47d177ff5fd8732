using System.Text.Json.Serialization;

namespace IsmsBot.Catalog;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(AnnexFile))]
[JsonSerializable(typeof(CalendarFile))]
[JsonSerializable(typeof(CardsFile))]
[JsonSerializable(typeof(ClausesFile))]
[JsonSerializable(typeof(DocumentsFile))]
[JsonSerializable(typeof(HeadingsFile))]
[JsonSerializable(typeof(RecordsFile))]
[JsonSerializable(typeof(RolesFile))]
[JsonSerializable(typeof(IReadOnlyList<RecordType>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, string[]>))]
[JsonSerializable(typeof(Dictionary<string, RoleWords>))]
internal sealed partial class CatalogJson : JsonSerializerContext;
