using System.Text;
using System.Text.RegularExpressions;

namespace IsmsBot.Kernel.Documents;

/// <summary>One paragraph, list item, table row or heading of a Markdown text, as words without markup.</summary>
/// <param name="Section">Heading it stands under, without its number; empty before the first.</param>
/// <param name="Text">What a reader sees. Numbers of list items and headings are left out, so that renumbering is no change.</param>
/// <param name="IsHeading">Whether it is the heading itself.</param>
internal sealed partial record Paragraph(string Section, string Text, bool IsHeading)
{
    public static List<Paragraph> Of(string markdown)
    {
        var found = new List<Paragraph>();
        var open = new StringBuilder();
        var section = "";
        foreach (var line in markdown.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            var text = QuoteMark().Replace(line, "").Trim();
            var heading = Heading().Match(text);
            var startsItem = ListMark().Match(text);
            if (text.Length == 0 || heading.Success || startsItem.Success || text.StartsWith('|') || Rule().IsMatch(text))
            {
                Close(found, open, section);
            }

            if (heading.Success)
            {
                section = Plain(LeadingNumber().Replace(heading.Groups[1].Value, ""));
                found.Add(new Paragraph(section, section, IsHeading: true));
            }
            else if (!Rule().IsMatch(text))
            {
                open.Append(' ').Append(startsItem.Success ? text[startsItem.Length..] : text.StartsWith('|') ? Row(text) : text);
            }
        }

        Close(found, open, section);
        return found;
    }

    private static void Close(List<Paragraph> found, StringBuilder open, string section)
    {
        var text = Plain(open.ToString());
        open.Clear();
        if (text.Length > 0)
        {
            found.Add(new Paragraph(section, text, IsHeading: false));
        }
    }

    private static string Row(string text) =>
        string.Join(": ", text.Trim('|').Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static string Plain(string text)
    {
        var linked = Link().Replace(text, link => link.Groups[2].Value.EndsWith(link.Groups[1].Value, StringComparison.Ordinal)
            ? link.Groups[1].Value
            : $"{link.Groups[1].Value} ({link.Groups[2].Value})");
        return Spaces().Replace(Emphasis().Replace(linked, ""), " ").Trim().Normalize(NormalizationForm.FormC);
    }

    [GeneratedRegex(@"^(\s*>)+\s?")]
    private static partial Regex QuoteMark();

    [GeneratedRegex(@"^#{1,6}\s+(.*?)\s*#*\z")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^[0-9]+([.][0-9]+)*[.)]?\s+")]
    private static partial Regex LeadingNumber();

    [GeneratedRegex(@"^([-*+]|[0-9]{1,9}[.)])\s+")]
    private static partial Regex ListMark();

    [GeneratedRegex(@"^(\|\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?|:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)+|-{3,}|\*{3,}|_{3,}|`{3,}.*|~{3,}.*)\z")]
    private static partial Regex Rule();

    [GeneratedRegex(@"!?\[([^\[\]]*)\]\(([^)\s]*)[^)]*\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|\\(?=\p{P})")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
