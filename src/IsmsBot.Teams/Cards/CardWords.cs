using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>The names of an enumeration as the card schema writes them, encoded once.</summary>
internal static class CardWords<TEnum>
    where TEnum : struct, Enum
{
    public static readonly JsonEncodedText[] Pascal = [.. Enum.GetNames<TEnum>().Select(name => JsonEncodedText.Encode(name))];

    public static readonly JsonEncodedText[] Camel =
        [.. Enum.GetNames<TEnum>().Select(name => JsonEncodedText.Encode(JsonNamingPolicy.CamelCase.ConvertName(name)))];
}
