using System.Text.Json;
using System.Text.Json.Serialization;

namespace IsmsBot.Kernel.Acts;

/// <summary>An answer as it is kept, to be given again when the same click comes again.</summary>
[JsonSerializable(typeof(ClickAnswer))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    public static byte[] Write(ClickAnswer answer) => JsonSerializer.SerializeToUtf8Bytes(answer, Default.ClickAnswer);

    public static ClickAnswer? Read(byte[] answer) => JsonSerializer.Deserialize(answer, Default.ClickAnswer);
}
