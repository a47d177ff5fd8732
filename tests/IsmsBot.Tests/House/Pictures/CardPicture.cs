using System.Text.Json.Nodes;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>The picture of a card: all of it in English, and beneath it what German says differently, in the same order.</summary>
internal static class CardPicture
{
    public static string Of(string name, string english, string german)
    {
        var (lines, other) = (CardDrawing.Of(JsonNode.Parse(english)!.AsObject()), CardDrawing.Of(JsonNode.Parse(german)!.AsObject()));
        return string.Join('\n', [
            .. lines.Where(line => line.Text.Length > 0).Select((line, at) => at == 0 ? $"{name} {line.Text}" : line.Text),
            $"{name} {other[0].Words}",
            .. Packing.Of(OtherWords(lines, other), " / ").Select(line => "    " + line),
        ]);
    }

    /// <summary>Names, numbers and ids are the same in both languages and are not said twice.</summary>
    private static IEnumerable<string> OtherWords(IReadOnlyList<DrawnLine> english, IReadOnlyList<DrawnLine> german) => german
        .Skip(1)
        .Select((line, at) => (line.Words, English: english.Count == german.Count ? english[at + 1].Words : ""))
        .Where(line => line.Words.Length > 0 && line.Words != line.English)
        .Select(line => line.Words);
}
