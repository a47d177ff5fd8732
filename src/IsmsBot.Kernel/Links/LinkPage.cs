using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Links;

/// <summary>What the person wants who has a link in hand.</summary>
public enum LinkWish
{
    /// <summary>To see what it is: a GET, which programs send too.</summary>
    ToSee,

    /// <summary>To open it: the button of the page was pressed.</summary>
    ToOpen,

    /// <summary>To get its card into the chat anew.</summary>
    ToGetItsCard,
}

/// <summary>What a link answers with: an address to go on to, a file, or a page of a few words with at most one button.</summary>
/// <param name="Url">Where the browser goes on to; null for a page or a file.</param>
public sealed record LinkAnswer(string? Url, LinkPage? Page, LinkFile? File = null)
{
    internal static LinkAnswer GoTo(string url) => new(url, null);
}

/// <summary>A page, in the language of its reader.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Lang">Language tag.</param>
/// <param name="Wish">What its button asks for; null for a page without one.</param>
/// <param name="Button">What the button says.</param>
public sealed record LinkPage(int Status, string Lang, string Title, string Text, LinkWish? Wish = null, string? Button = null)
{
    internal static LinkAnswer Saying(Language language, int status, Sentence title, Sentence text) =>
        new(null, new LinkPage(status, language.Code, title.In(language), text.In(language)));

    internal static LinkAnswer Offering(Language language, int status, Sentence title, Sentence text, LinkWish wish, Sentence button) =>
        new(null, new LinkPage(status, language.Code, title.In(language), text.In(language), wish, button.In(language)));
}
