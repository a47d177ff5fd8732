namespace IsmsBot.Adapters.Pdf;

/// <summary>A piece in its place on a page.</summary>
internal readonly record struct Placed(Piece Piece, float Top, float Gap);

/// <summary>Puts pieces on pages. Pieces that want to stay together go to the next page together, unless they fill more than one.</summary>
internal sealed class Paginator
{
    private readonly List<List<Placed>> pages = [[]];
    private float filled;

    public static IReadOnlyList<IReadOnlyList<Placed>> Place(IReadOnlyList<Piece> pieces)
    {
        var paginator = new Paginator();
        for (var at = 0; at < pieces.Count; at++)
        {
            var startsGroup = at == 0 || !pieces[at - 1].KeepWithNext;
            paginator.Put(pieces[at], startsGroup ? GroupHeight(pieces, at) : pieces[at].Height);
        }

        return paginator.pages;
    }

    /// <summary>Height of the pieces from one to the next that need not stay with its follower; 0 if no page can hold them.</summary>
    private static float GroupHeight(IReadOnlyList<Piece> pieces, int start)
    {
        var height = pieces[start].Height;
        for (var at = start; pieces[at].KeepWithNext && at + 1 < pieces.Count; at++)
        {
            height += pieces[at + 1].Before + pieces[at + 1].Height;
        }

        return height <= PdfStyle.BodyHeight ? height : pieces[start].Height;
    }

    private void Put(Piece piece, float needed)
    {
        var gap = pages[^1].Count == 0 ? 0 : piece.Before;
        if (filled + gap + needed > PdfStyle.BodyHeight && pages[^1].Count > 0)
        {
            pages.Add([]);
            filled = 0;
            gap = 0;
            foreach (var head in piece.Repeat)
            {
                Set(head, 0);
            }
        }

        Set(piece, gap);
    }

    private void Set(Piece piece, float gap)
    {
        pages[^1].Add(new Placed(piece, PdfStyle.BodyTop + filled + gap, gap));
        filled += gap + piece.Height;
    }
}
