using System.Globalization;

namespace IsmsBot.Kernel.Words;

/// <summary>A language people are spoken to in: English, or German where a translation stands beside it.</summary>
public sealed class Language
{
    private readonly WordBook book;

    private Language(string code, string culture, WordBook book)
    {
        Code = code;
        Culture = CultureInfo.GetCultureInfo(culture);
        this.book = book;
    }

    public static Language English { get; } = new("en", "en-GB", WordBook.Empty);

    public static Language German { get; } = new("de", "de-DE", WordBook.German);

    /// <summary>"en" or "de": what is written into receipts.</summary>
    public string Code { get; }

    public CultureInfo Culture { get; }

    /// <summary>The language for a BCP-47 tag such as de-AT; English for every tag we have no words for.</summary>
    public static Language For(string? locale) =>
        locale is not null && locale.StartsWith("de", StringComparison.OrdinalIgnoreCase) ? German : English;

    public string Translate(string english) => book.Find(english) ?? english;

    public string Day(DateOnly day) => day.ToString(Code == "de" ? "d. MMMM yyyy" : "d MMMM yyyy", Culture);

    public string Moment(DateTimeOffset moment) =>
        moment.ToString(Code == "de" ? "d. MMMM yyyy, HH:mm 'Uhr'" : "d MMMM yyyy, HH:mm", Culture) + (moment.Offset == TimeSpan.Zero ? " UTC" : "");
}
