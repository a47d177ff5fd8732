using System.Globalization;
using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Authentication;

/// <summary>What Entra's token endpoint answered.</summary>
internal readonly record struct TokenAnswer(string? Token, TimeSpan Lifetime, string? Error)
{
    public static TokenAnswer Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.IsEmpty)
        {
            return new(null, TimeSpan.Zero, null);
        }

        using var document = JsonDocument.Parse(utf8);
        var root = document.RootElement;
        var seconds = int.TryParse(root.TextOrNull("expires_in"), NumberStyles.None, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return new(root.TextOrNull("access_token"), TimeSpan.FromSeconds(Math.Clamp(seconds, 0, 86_400)), ErrorOf(root));
    }

    /// <summary>The error word and Entra's number; the long description names trace ids and is left out.</summary>
    private static string? ErrorOf(JsonElement root)
    {
        var error = root.TextOrNull("error");
        var description = root.TextOrNull("error_description");
        if (description is not { Length: > 0 } || !description.StartsWith("AADSTS", StringComparison.Ordinal))
        {
            return error;
        }

        var number = description.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? end : Math.Min(description.Length, 12);
        return $"{error} {description[..number]}";
    }
}
