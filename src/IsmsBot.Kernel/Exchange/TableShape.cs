using System.Text.RegularExpressions;
using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Registers;

namespace IsmsBot.Kernel.Exchange;

/// <summary>
/// Where the head of a table is and which rows belong to it: there may be titles above it, a second row of headings, and a legend below.
/// </summary>
internal sealed partial class TableShape
{
    private const int DeepestHead = 25;
    private const int Enough = 3;
    private const int FewestForLegend = 4;

    private readonly HeadingBook book;
    private readonly IReadOnlyList<ReadRow> rows;

    private TableShape(ReadTable table, Register register)
    {
        (Table, Register, book, rows) = (table, register, HeadingBook.Of(register), table.Rows);
        var at = Enumerable.Range(0, Math.Min(DeepestHead, rows.Count)).OrderByDescending(row => Known(Headings(rows[row].Cells))).ThenBy(row => row)
            .First();
        var (headings, last) = Below(Above(at), at);
        (Columns, Head) = (
            [.. headings.Index().Where(one => one.Item.Text.Length > 0).Select(one => new HeadColumn(one.Index, one.Item, book.Find(one.Item)))],
            rows[last]);
        Width = rows[at].Cells.Count;
        Body = Records([.. rows.Skip(last + 1).Where(row => !IsHeadAgain(row, rows[at]))]);
        Shifted = Longer();
    }

    public ReadTable Table { get; }

    public Register Register { get; }

    /// <summary>The columns that are headed, from the left.</summary>
    public IReadOnlyList<HeadColumn> Columns { get; }

    /// <summary>The last row of the head.</summary>
    public ReadRow Head { get; }

    /// <summary>Cells of the head as the file has them, empty ones too.</summary>
    public int Width { get; }

    /// <summary>The rows that are records.</summary>
    public IReadOnlyList<ReadRow> Body { get; }

    /// <summary>Numbers of the rows of which nobody can tell which cell belongs to which column.</summary>
    public IReadOnlySet<int> Shifted { get; }

    /// <summary>The rows that are records and of which each cell stands in its column.</summary>
    public IEnumerable<ReadRow> Sound => Body.Where(row => !Shifted.Contains(row.Number));

    /// <summary>Numbers of the rows below the head that are none: legends, totals, headings of sections.</summary>
    public List<int> LeftOut { get; } = [];

    /// <summary>How much of the head means something to the register; what is certain counts more.</summary>
    public int Points =>
        Columns.Where(column => column.Guess is not null).DistinctBy(column => column.Guess!.Name).Sum(column => column.Guess!.IsSure ? 5 : 3);

    /// <summary>Whether enough of the head is known to call it this register.</summary>
    public bool IsKnown => Columns.Where(column => column.Guess is not null).DistinctBy(column => column.Guess!.Name).Count() >= Enough;

    public static TableShape Of(ReadTable table, Register register) => new(table, register);

    public string this[ReadRow row, HeadColumn column] => row[column.Place].Trim();

    /// <summary>How much of a row heads something; what only has a word of ours in it counts half.</summary>
    private int Known(IReadOnlyList<Heading> headings) =>
        headings.Select(book.Find).OfType<Guess>().GroupBy(guess => guess.Name).Sum(same => same.Any(guess => guess.IsStrong) ? 2 : 1);

    private int Strong(IEnumerable<string> cells) =>
        Headings(cells).Select(book.Find).OfType<Guess>().Where(guess => guess.IsStrong).DistinctBy(guess => guess.Name).Count();

    private static List<Heading> Headings(IEnumerable<string> cells) => [.. cells.Select(Heading.Of)];

    /// <summary>With the groups of a row above it: "Inherent" over likelihood and impact, "Residual" over the same two.</summary>
    private List<Heading> Above(int at)
    {
        var alone = Headings(rows[at].Cells);
        if (at == 0 || rows[at - 1].Number != rows[at].Number - 1)
        {
            return alone;
        }

        var group = "";
        var together = new List<Heading>();
        for (var place = 0; place < Math.Max(rows[at].Cells.Count, rows[at - 1].Cells.Count); place++)
        {
            group = rows[at - 1][place].Trim() is { Length: > 0 } said ? said : group;
            together.Add(Heading.Of($"{(place == 0 ? rows[at - 1][0].Trim() : group)} {rows[at][place]}".Trim()));
        }

        return Known(together) > Known(alone) ? [.. together.Index().Select(one => Better(one.Item, alone.ElementAtOrDefault(one.Index)))] : alone;
    }

    /// <summary>A column that says enough itself is not named by the group, unless the group says before or after what.</summary>
    private Heading Better(Heading together, Heading? alone)
    {
        var (both, one) = (book.Find(together), alone is null ? null : book.Find(alone));
        return one is null || (both is not null && (both.Points > one.Points || HeadingBook.IsAround(both.Name))) ? together : alone!;
    }

    /// <summary>With what a row below says of the same columns: their scales, or the same in another language.</summary>
    private (List<Heading> Headings, int Last) Below(List<Heading> headings, int at)
    {
        var last = at;
        while (last + 1 < rows.Count && rows[last + 1].Number == rows[last].Number + 1
            && IsHeadToo(rows[last + 1], Strong(headings.Select(heading => heading.Text))))
        {
            last++;
            var next = Headings(rows[last].Cells);
            headings = [.. headings.Index().Select(one => Joined(one.Item, next.ElementAtOrDefault(one.Index)))];
        }

        return (headings, last);
    }

    private Heading Joined(Heading heading, Heading? below) => below is null || below.Text.Length == 0 ? heading
        : heading.Text.Length == 0 ? below
        : below.Unit is not null && book.Find(below) is null ? heading with { Unit = heading.Unit ?? below.Unit }
        : book.Find(heading) is null ? below : heading;

    private bool IsHeadToo(ReadRow row, int known)
    {
        var cells = row.Cells.Where(cell => cell.Trim().Length > 0).ToList();
        return cells.Count > 0
            && (cells.TrueForAll(cell => Note().IsMatch(cell)) || (known >= Enough && Strong(row.Cells) >= Math.Max(Enough, (known + 1) / 2)));
    }

    /// <summary>
    /// Rows that hold a record. Where a head has several known columns, a row with one cell is a heading or a note, and so is what a legend
    /// fills.
    /// </summary>
    private List<ReadRow> Records(List<ReadRow> below)
    {
        var known = Columns.Where(column => column.Guess is not null).ToList();
        if (known.Count < FewestForLegend)
        {
            return below;
        }

        var most = Math.Max(1, known.Count / 4);
        var last = below.FindLastIndex(row => known.Count(column => this[row, column].Length > 0) > most);
        var kept = below.Where((row, at) => at <= last && row.Cells.Count(cell => cell.Trim().Length > 0) > 1).ToList();
        if (kept.Count > 0)
        {
            LeftOut.AddRange(below.Except(kept).Select(row => row.Number));
            return kept;
        }

        return below;
    }

    /// <summary>
    /// Rows with more cells than the head: a separator stands inside a text, so that what follows it is one column too far. A separator at the end of
    /// every row does no harm.
    /// </summary>
    private HashSet<int> Longer()
    {
        if (!Table.Delimited)
        {
            return [];
        }

        var longer = Body.Where(row => row.Cells.Count > Width).ToList();
        var harmless = longer.Count == Body.Count && longer.TrueForAll(row => row.Cells.Skip(Width).All(string.IsNullOrWhiteSpace));
        return harmless ? [] : [.. longer.Select(row => row.Number)];
    }

    private static bool IsHeadAgain(ReadRow row, ReadRow head) => row.Cells.Any(cell => cell.Trim().Length > 0)
        && row.Cells.Index().All(cell => cell.Item.Trim().Length == 0 || SameText.Is(cell.Item, head[cell.Index]));

    /// <summary>Only a scale or a remark in brackets: "1-5", "(low to high)".</summary>
    [GeneratedRegex(@"^\s*(\(.*\)|\[.*\]|[0-9]{1,3}\s*(-|–|to|bis)\s*[0-9]{1,3}\s*%?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Note();
}

/// <summary>A column of a head, and what it is likely to be.</summary>
internal sealed record HeadColumn(int Place, Heading Heading, Guess? Guess);
