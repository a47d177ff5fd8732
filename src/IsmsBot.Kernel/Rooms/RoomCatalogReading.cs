using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Rooms;

/// <summary>From what a button sent to an act.</summary>
public static partial class RoomCatalog
{
    /// <summary>Characters of the longest id that a record can have.</summary>
    private const int LongestId = 40;

    /// <summary>Reads what a button sent. Whatever the client sends, this answers with an act or with a sentence.</summary>
    public static bool TryReadAct(string verb, JsonElement data, [NotNullWhen(true)] out Act? act, [NotNullWhen(false)] out Sentence? problem)
    {
        Read();
        act = null;
        problem = null;
        if (!byVerb!.TryGetValue(verb, out var found))
        {
            problem = "I do not know this button any more. Type \"help\" to see what I can do, or \"my tasks\" for what waits for you.";
            return false;
        }

        try
        {
            data = IncomingData.Cleaned(data);
            if ((problem = IncomingData.TooLong(data)) is not null)
            {
                return false;
            }

            act = data.ValueKind == JsonValueKind.Object ? found.Read(InputIds.ByField(data)) : null;
        }
        catch (JsonException broken)
        {
            problem = $"I could not read {Field(broken)}. Please correct it and try again; nothing was recorded.";
            return false;
        }

        problem = act?.RecordId() is { Length: > LongestId }
            ? (Sentence)"This button names no record of mine, so I did nothing. Type \"my tasks\" for a fresh card."
            : act is null ? (Sentence)"This button came without its data, so I recorded nothing. Type \"my tasks\" for a fresh card." : null;
        return problem is null;
    }

    private static Sentence Field(JsonException broken) =>
        broken.Path is { Length: > 2 } path ? (Sentence)$"\"{path[2..]}\"" : (Sentence)"what the card sent";
}
