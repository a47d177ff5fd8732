using System.Text.RegularExpressions;
using IsmsBot.CardChecks;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Teams.Tests.Cards;

public sealed partial class MarkdownTests
{
    private static readonly string[] Nasty =
    [
        "*", "_", "**", "__", "[", "]", "(", ")", "](", "![", "<", ">", "<at>", "</at>", "<at>Ada</at>", "<b>", "<script>alert(1)</script>", "`",
        "```", "~~", "#", "# ",
        "## x", "-", "- ", "+ ", "1.", "1. ", "12) ", "\n", "\n\n", "\r\n", "    ", "\t", "\\", "\\\\", "\\*", "&", "&lt;", "&#60;", "&amp;",
        "{{DATE(2026-03-01T08:00:00Z, SHORT)}}",
        "---", "===", "***", "|", "| a | b |", "[x](https://evil.example)", "![x](https://evil.example)", "<https://evil.example>",
        "https://evil.example", "a*b*c", "snake_case_name",
        "R&D", "Grüße", "日本語", "🙂", ".", "=", "= ", "> quote", "[^1]", "[x]: https://evil.example", "\"", "'", "word", " ",
        "9999999999. ", "0",
        "a.b", "\u00A0", "\u2028", "\u0085", "\0",
    ];

    [Theory]
    [InlineData("16. November 2026", "16\\. November 2026")]
    [InlineData("on 16. November 2026", "on 16. November 2026")]
    [InlineData("16.5 days", "16.5 days")]
    [InlineData("16", "16")]
    public void A_day_at_the_beginning_of_a_text_of_our_own_begins_no_list(string markdown, string shown) =>
        Assert.Equal(shown, Markdown.NoList(markdown));

    [Theory]
    [InlineData("plain words, nothing else", "plain words, nothing else")]
    [InlineData("a*b*c", "a\\*b\\*c")]
    [InlineData("- x", "\\- x")]
    [InlineData("well-known", "well-known")]
    [InlineData("1. x", "1\\. x")]
    [InlineData("v1.2", "v1.2")]
    [InlineData("3.14", "3.14")]
    [InlineData("3.", "3\\.")]
    [InlineData("# x", "\\# x")]
    [InlineData("R&D", "R&D")]
    [InlineData("&lt;", "\\&lt;")]
    [InlineData("<at>Ada</at>", "\\<at\\>Ada\\</at\\>")]
    [InlineData("{{DATE(x)}}", "{\\{DATE(x)}}")]
    [InlineData("one\r\ntwo\n\n\nthree", "one\n\ntwo\n\nthree")]
    [InlineData("  indented", "indented")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Only_what_means_something_is_escaped(string? text, string expected) => Assert.Equal(expected, Markdown.Escape(text));

    [Fact]
    public async Task Any_text_is_shown_as_its_own_words_and_nothing_more()
    {
        var random = new Random(20260809);
        var texts =
            Nasty.Concat(Enumerable.Range(0, 3000)
                .Select(_ => string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Nasty[random.Next(Nasty.Length)]))))
                .ToArray();
        var shown = await CardCheck.RenderAsync(texts.Select(Markdown.Escape));
        foreach (var (text, result) in texts.Zip(shown))
        {
            Assert.True(Words(text) == Words(result.Text), $"{Quoted(text)} is shown as {Quoted(result.Text)}");
            Assert.True(Tags().Matches(result.Html).All(tag => tag.Value is "<p>" or "</p>"), $"{Quoted(text)} became {result.Html}");
            Assert.DoesNotContain("<at>", Markdown.Escape(text), StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("{{", Markdown.Escape(text), StringComparison.Ordinal);
        }
    }

    /// <summary>White space and control characters carry no words.</summary>
    private static string Words(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && !char.IsControl(character)));

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
