using SkiaSharp;

namespace IsmsBot.Adapters.Pdf;

/// <summary>The smallest thing that is never cut by the end of a page: a line of text, a slice of a table row, a rule.</summary>
/// <param name="Height">Height in points.</param>
/// <param name="Draw">Draws it at a distance from the top of the page; the third value is the space left above it.</param>
internal sealed record Piece(float Height, Action<SKCanvas, float, float> Draw)
{
    /// <summary>Space above, dropped where the piece opens a page.</summary>
    public float Before { get; init; }

    /// <summary>Stays on one page with the piece that follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Drawn again above this piece when it opens a page: the head of a table.</summary>
    public IReadOnlyList<Piece> Repeat { get; init; } = [];
}
