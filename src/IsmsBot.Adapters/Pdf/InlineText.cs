using Markdig.Syntax.Inlines;

namespace IsmsBot.Adapters.Pdf;

/// <summary>Turns the inside of a Markdown paragraph into styled text.</summary>
internal static class InlineText
{
    public static IEnumerable<TextSpan> Of(ContainerInline? inlines, TextSpan style)
    {
        foreach (var inline in inlines ?? Enumerable.Empty<Inline>())
        {
            foreach (var span in One(inline, style))
            {
                yield return span;
            }
        }
    }

    private static IEnumerable<TextSpan> One(Inline inline, TextSpan style) => inline switch
    {
        LiteralInline text => [style with { Text = text.Content.ToString() }],
        CodeInline code => [style with { Text = code.Content, Code = true }],
        LineBreakInline end => [style with { Text = end.IsHard ? "\n" : " " }],
        HtmlEntityInline entity => [style with { Text = entity.Transcoded.ToString() }],
        HtmlInline tag => [style with { Text = tag.Tag }],
        AutolinkInline address => [style with { Text = address.Url, Link = Safe(address.IsEmail ? "mailto:" + address.Url : address.Url) }],
        LinkInline { IsImage: true } picture => Of(picture, style with { Face = style.Face | Face.Italic }),
        LinkInline link => Of(link, style with { Link = Safe(link.Url) ?? style.Link }),
        EmphasisInline emphasis => Of(emphasis, style with { Face = style.Face | (emphasis.DelimiterCount == 2 ? Face.Bold : Face.Italic) }),
        ContainerInline more => Of(more, style),
        _ => [],
    };

    /// <summary>Only web and mail addresses become links in a document that people are asked to trust.</summary>
    private static string? Safe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" or "mailto" ? address.AbsoluteUri : null;
}
