using System.Collections.Concurrent;
using System.Globalization;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Words;

/// <summary>A language people are spoken to in: English, or German where a translation stands beside it.</summary>
public sealed class Language : IEquatable<Language>
{
    private readonly WordBook book;
    private readonly string? folder;
    private readonly TimeZoneInfo zone;
    private readonly ConcurrentDictionary<(string? Folder, string Zone), Language> spoken;

    private Language(string code, string culture, WordBook book)
    {
        Code = code;
        Culture = CultureInfo.GetCultureInfo(culture);
        this.book = book;
        zone = TimeZoneInfo.Utc;
        spoken = [];
    }

    private Language(Language plain, string? folder, TimeZoneInfo zone)
    {
        (Code, Culture, book, spoken) = (plain.Code, plain.Culture, plain.book, plain.spoken);
        (this.folder, this.zone) = (folder, zone);
    }

    public static Language English { get; } = new("en", "en-GB", WordBook.Empty);

    public static Language German { get; } = new("de", "de-DE", WordBook.German);

    /// <summary>"en" or "de": what is written into receipts.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    /// <summary>The language for a BCP-47 tag such as de-AT; English for every tag we have no words for.</summary>
    public static Language For(string? locale) =>
        locale is not null && locale.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;

    /// <summary>The same language in the words of a room; without one, as it was.</summary>
    public Language SpokenBy(Workflow? room) =>
        room?.GetType().Namespace is { } place && place != folder ? Like(place, zone) : this;

    /// <summary>The same language, which says moments as the clocks of a time zone show them; UTC is named.</summary>
    public Language At(string? timeZone) => timeZone is null ? this : Like(folder, LocalTime.Zone(timeZone));

    public string Translate(string english) => book.Find(english, folder) ?? english;

    /// <summary>German is German, in the words of whatever room.</summary>
    public bool Equals(Language? other) => other?.Code == Code;

    public override bool Equals(object? obj) => Equals(obj as Language);

    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    public static bool operator ==(Language? one, Language? other) => one?.Code == other?.Code;

    public static bool operator !=(Language? one, Language? other) => !(one == other);

    public string Day(DateOnly day) => day.ToString(Code == "de" ? "d. MMMM yyyy" : "d MMMM yyyy", Culture);

    public string Moment(DateTimeOffset moment) =>
        TimeZoneInfo.ConvertTime(moment, zone).ToString(Code == "de" ? "d. MMMM yyyy, HH:mm 'Uhr'" : "d MMMM yyyy, HH:mm", Culture)
        + (zone.Equals(TimeZoneInfo.Utc) ? " UTC" : "");

    private Language Like(string? place, TimeZoneInfo there) => spoken.GetOrAdd((place, there.Id), _ => new Language(this, place, there));
}
