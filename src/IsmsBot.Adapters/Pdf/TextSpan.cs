namespace IsmsBot.Adapters.Pdf;

/// <summary>Text in one style. A line feed in it is a forced line break.</summary>
internal sealed record TextSpan(string Text, Face Face = Face.Regular, bool Code = false, string? Link = null, bool Symbols = false)
{
    public bool LooksLike(TextSpan other) => (Face, Code, Link, Symbols) == (other.Face, other.Code, other.Link, other.Symbols);

    /// <summary>The same text cut where the typeface has to change.</summary>
    public IEnumerable<TextSpan> Cut() => PdfFonts.Cut(Text, Face).Select(run => this with { Text = run.Text, Symbols = run.Symbols });
}
