namespace IsmsBot.Adapters.Pdf;

/// <summary>
/// Sets text in lines of a width, ragged right, filling each line as far as it goes. Lines break at spaces, after a
/// slash, and after a hyphen before a small letter (so that codes such as ISMS-POL-001 stay whole); a word longer than
/// a whole line is cut.
/// </summary>
internal sealed class LineBreaker(float size, float width)
{
    private readonly List<TextLine> lines = [];
    private readonly List<TextSpan> line = [];
    private float filled;

    public static IReadOnlyList<TextLine> Break(IEnumerable<TextSpan> spans, float size, float width) => new LineBreaker(size, width).Set(spans);

    /// <summary>Width of the longest part that is not broken, and of the whole in one line.</summary>
    public static (float Least, float Most) Measure(IEnumerable<TextSpan> spans, float size)
    {
        var words = Words(spans).ToList();
        return (words.Select(word => WidthOf(word, size)).DefaultIfEmpty(0).Max(), words.Sum(word => WidthOf(word, size)));
    }

    private List<TextLine> Set(IEnumerable<TextSpan> spans)
    {
        foreach (var word in Words(spans))
        {
            if (word is [{ Text: "\n" }])
            {
                EndLine();
            }
            else if (word is [{ Text: " " }])
            {
                AddSpace(word[0]);
            }
            else
            {
                AddWord(word);
            }
        }

        if (line.Count > 0 || lines.Count == 0)
        {
            EndLine();
        }

        return lines;
    }

    private void AddSpace(TextSpan space)
    {
        if (line.Count > 0)
        {
            Add(space);
        }
    }

    private void AddWord(List<TextSpan> word)
    {
        if (filled + WidthOf(word, size) > width && line.Count > 0)
        {
            EndLine();
        }

        if (WidthOf(word, size) <= width)
        {
            word.ForEach(Add);
            return;
        }

        foreach (var letter in word.SelectMany(part => part.Text.EnumerateRunes().Select(rune => part with { Text = rune.ToString() })))
        {
            if (filled + WidthOf(letter, size) > width && line.Count > 0)
            {
                EndLine();
            }

            Add(letter);
        }
    }

    private void Add(TextSpan span)
    {
        filled += WidthOf(span, size);
        if (line.Count > 0 && line[^1].LooksLike(span))
        {
            line[^1] = span with { Text = line[^1].Text + span.Text };
        }
        else
        {
            line.Add(span);
        }
    }

    private void EndLine()
    {
        if (line.Count > 0 && line[^1].Text.TrimEnd(' ') is var trimmed && trimmed.Length < line[^1].Text.Length)
        {
            line[^1] = line[^1] with { Text = trimmed };
        }

        var parts = new List<(float, float, TextSpan)>();
        var offset = 0f;
        foreach (var span in line.Where(span => span.Text.Length > 0))
        {
            parts.Add((offset, WidthOf(span, size), span));
            offset += WidthOf(span, size);
        }

        lines.Add(new TextLine(parts, offset, size));
        line.Clear();
        filled = 0;
    }

    /// <summary>Spaces and line feeds are words of their own; a word may have several styles.</summary>
    private static IEnumerable<List<TextSpan>> Words(IEnumerable<TextSpan> spans)
    {
        var word = new List<TextSpan>();
        var afterSpace = true;
        foreach (var (piece, isGap, ends) in spans.SelectMany(span => span.Cut()).SelectMany(WordParts.Of))
        {
            if (word.Count > 0 && isGap)
            {
                yield return word;
                word = [];
            }

            if (isGap)
            {
                if (!afterSpace || piece.Text == "\n")
                {
                    yield return [piece];
                }

                afterSpace = true;
                continue;
            }

            word.Add(piece);
            afterSpace = false;
            if (ends)
            {
                yield return word;
                word = [];
            }
        }

        if (word.Count > 0)
        {
            yield return word;
        }
    }

    private static float WidthOf(List<TextSpan> word, float size) => word.Sum(span => WidthOf(span, size));

    private static float WidthOf(TextSpan span, float size)
    {
        using var font = PdfFonts.At(size, span.Face, span.Symbols);
        return font.MeasureText(span.Text);
    }
}
