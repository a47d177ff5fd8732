using System.Net;
using System.Text.RegularExpressions;

namespace IsmsBot.Workflows.Evidence;

/// <summary>
/// What a reader of a message saw, as text: what is no text is said in words. A record cannot be changed any more, so nothing that has a meaning is
/// dropped: emoji, addresses, struck words, cells of tables, pictures, cards, and the message that is answered.
/// </summary>
public static partial class MessageWords
{
    public static string Of(QuotedMessage message)
    {
        var page = new MessagePage(message.Attachments);
        if (message.IsHtml)
        {
            Read(message.Content, page);
        }
        else
        {
            page.Raw(message.Content);
        }

        page.Rest();
        return IncomingText.Cleaned(page.ToString());
    }

    private static void Read(string html, MessagePage page)
    {
        var at = 0;
        foreach (Match tag in Tag().Matches(html))
        {
            page.Text(WebUtility.HtmlDecode(html[at..tag.Index]));
            at = tag.Index + tag.Length;
            if (tag.Groups["name"].Success)
            {
                Take(page, tag.Groups["name"].Value.ToLowerInvariant(), tag.Groups["end"].Length > 0, tag.Groups["more"].Value);
            }
        }

        page.Text(WebUtility.HtmlDecode(html[at..]));
    }

    private static void Take(MessagePage page, string name, bool isEnd, string more)
    {
        switch (name)
        {
            case "emoji" or "customemoji" when !isEnd:
                page.Raw(Attribute(more, "alt") ?? Attribute(more, "title") ?? "(emoji)");
                break;
            case "img" or "video" or "audio" or "iframe" when !isEnd:
                page.Raw(Shown(name, Attribute(more, "alt") ?? Attribute(more, "title"), Attribute(more, "itemtype")));
                break;
            case "attachment" when !isEnd:
                page.Attachment(Attribute(more, "id"));
                break;
            case "a" when isEnd:
                page.EndLink();
                break;
            case "a":
                page.BeginLink(Attribute(more, "href"));
                break;
            case "s" or "strike" or "del" or "span":
                page.Strike(isEnd, name != "span" || Struck().IsMatch(more));
                break;
            case "sup" or "sub" when !isEnd:
                page.Raw(name == "sup" ? "^" : "_");
                break;
            case "td" or "th" when !isEnd:
                page.Cell();
                break;
            case "li" when !isEnd:
                page.Item();
                break;
            case "ul" or "ol":
                page.List(isEnd, isNumbered: name == "ol");
                break;
            case "blockquote":
                page.Quote(isEnd);
                break;
            case "pre" or "codeblock":
                page.Code(isEnd);
                break;
            case "hr":
                page.Rule();
                break;
            case "br" or "p" or "div" or "tr" or "table" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                page.Line();
                break;
        }
    }

    /// <summary>A picture by what it shows, where somebody said so: Teams writes "image" where nobody did.</summary>
    private static string Shown(string name, string? words, string? itemType)
    {
        if (itemType?.Contains("emoji", StringComparison.OrdinalIgnoreCase) == true)
        {
            return words ?? "(emoji)";
        }

        var what = name == "img" ? "picture" : name;
        return words is null or "" or "image" or "Image" ? $"({what})" : $"({what}: {words})";
    }

    private static string? Attribute(string tag, string name)
    {
        foreach (Match one in AnAttribute().Matches(tag))
        {
            if (one.Groups["name"].Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return WebUtility.HtmlDecode(one.Groups["value"].Value.Trim('"', '\''));
            }
        }

        return null;
    }

    [GeneratedRegex("""<!--.*?-->|<(?<end>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<more>(?:"[^"]*"|'[^']*'|[^'">])*)>""", RegexOptions.Singleline)]
    private static partial Regex Tag();

    [GeneratedRegex("""(?<name>[a-zA-Z:-]+)\s*=\s*(?<value>"[^"]*"|'[^']*'|[^\s"'>]+)""")]
    private static partial Regex AnAttribute();

    [GeneratedRegex(@"text-decoration[a-z-]*\s*:[^;""]*line-through", RegexOptions.IgnoreCase)]
    private static partial Regex Struck();
}
