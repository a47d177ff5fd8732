namespace IsmsBot.Catalog;

/// <summary>The languages of the sentences: "en" and "de". Anything else is read as English.</summary>
public static class Languages
{
    public const string English = "en";
    public const string German = "de";

    /// <summary>"de", "DE", "de-AT" and the like.</summary>
    public static bool IsGerman(string? language) =>
        language is not null
        && language.StartsWith(German, StringComparison.OrdinalIgnoreCase)
        && (language.Length == 2 || language[2] is '-' or '_');

    /// <summary>"de" or "en" for whatever a client sent as locale.</summary>
    public static string Of(string? locale) => IsGerman(locale) ? German : English;
}
