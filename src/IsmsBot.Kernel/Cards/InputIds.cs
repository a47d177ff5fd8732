using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Cards;

/// <summary>
/// The ids of a card's inputs. An id is unique in the whole card, forms behind buttons included (Adaptive Cards: a client keeps one value for each
/// id), while an act reads "reason" wherever its form stands: what is asked twice is numbered on the card and read without its number.
/// </summary>
public static partial class InputIds
{
    public static string Numbered(string field, int number) => string.Create(CultureInfo.InvariantCulture, $"{field}-{number}");

    /// <summary>The field that an input of a card fills: "reason" of "reason-2", "ownerTyped" of "owner-2Typed".</summary>
    public static string FieldOf(string id) => Number().Replace(id, "");

    /// <summary>What a button sent, by field. Of several inputs of one field the one that was filled in counts.</summary>
    public static JsonElement ByField(JsonElement data)
    {
        if (data.ValueKind != JsonValueKind.Object || !data.EnumerateObject().Any(property => Number().IsMatch(property.Name)))
        {
            return data;
        }

        var fields = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var property in data.EnumerateObject())
        {
            var field = FieldOf(property.Name);
            if (!fields.TryGetValue(field, out var other) || IsEmpty(other))
            {
                fields[field] = property.Value;
            }
        }

        return JsonSerializer.SerializeToElement(fields, InputIdsJson.Default.DictionaryStringJsonElement);
    }

    private static bool IsEmpty(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null || (value.ValueKind == JsonValueKind.String && value.GetString() is "");

    [GeneratedRegex("-[0-9]+(?=Typed$|$)")]
    private static partial Regex Number();
}

[JsonSerializable(typeof(Dictionary<string, JsonElement>))]
internal sealed partial class InputIdsJson : JsonSerializerContext;
