using System.Text.Json.Serialization;

namespace IsmsBot.Kernel.Words;

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class WordBookJson : JsonSerializerContext;
