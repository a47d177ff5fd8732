using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Workflows.Risks.Register;

/// <summary>How the columns are headed, in English and German, and which column of a file is which.</summary>
internal sealed class RegisterHeadings
{
    /// <summary>So many known columns make a table the register.</summary>
    private const int Enough = 3;

    /// <summary>Without these there is no risk in a row.</summary>
    public static IReadOnlyList<RegisterColumn> Needed { get; } = [RegisterColumn.Cause, RegisterColumn.Event, RegisterColumn.Consequence, RegisterColumn.Owner];

    private readonly Dictionary<RegisterColumn, int> places = [];
    private readonly ReadRow head;

    private RegisterHeadings(ReadRow head) => this.head = head;

    /// <summary>Columns of an export that say how a risk stands and are not read.</summary>
    public static IReadOnlyList<string> OnlyShown { get; } = ["Band", "Status", "Rated on", "Next look"];

    public IReadOnlyCollection<RegisterColumn> Columns => places.Keys;

    /// <summary>Headings of the file that mean nothing to the register.</summary>
    public List<string> NotRead { get; } = [];

    /// <summary>Whether one of the tables has the columns of a risk.</summary>
    public static bool IsRegister(IReadOnlyList<ReadTable> tables) => tables.Any(table => IsHead(table) && table.Rows[0].Cells.Any(IsTelling));

    /// <summary>The first table that is a register, with its head; its rows follow the head.</summary>
    /// <exception cref="UnreadableFile">There is none, or its head is wrong.</exception>
    public static (RegisterHeadings Head, ReadTable Table) Find(IReadOnlyList<ReadTable> tables)
    {
        var table = tables.FirstOrDefault(IsHead)
            ?? throw new UnreadableFile(NoRegister(RegisterColumn.All.Select(column => column.English)));
        if (table.Merged is { } range)
        {
            throw new UnreadableFile($"The cells {range} of \"{table.Name}\" are merged, so I cannot tell which row they belong to. Split them, fill each row and send the file again.");
        }

        var found = new RegisterHeadings(table.Rows[0]);
        found.Read();
        return (found, table);
    }

    public string this[ReadRow row, RegisterColumn column] => places.TryGetValue(column, out var at) ? row[at].Trim() : "";

    public bool Has(RegisterColumn column) => places.ContainsKey(column);

    /// <summary>The heading as the file has it.</summary>
    public string Of(RegisterColumn column) => places.TryGetValue(column, out var at) ? head[at] : column.English;

    public string Of(int place) => head[place] is { Length: > 0 } name ? name : $"{place + 1}";

    private void Read()
    {
        foreach (var (place, name) in head.Cells.Index().Where(c => c.Item.Length > 0))
        {
            if (Column(name) is not { } column)
            {
                NotRead.AddRange(OnlyShown.Contains(name, StringComparer.OrdinalIgnoreCase) ? [] : [name]);
            }
            else if (!places.TryAdd(column, place))
            {
                throw new UnreadableFile($"Two columns are called \"{name}\". Take one of them out and send the file again.");
            }
        }

        if (Needed.Where(c => !places.ContainsKey(c)).Select(column => column.English).ToList() is { Count: > 0 } missing)
        {
            throw new UnreadableFile($"These columns are missing: {missing}. Each risk needs a cause, an event, a consequence and an owner.");
        }
    }

    private static Sentence NoRegister(IEnumerable<string> columns) =>
        $"I find no register in this file. Its first row has to name the columns: {columns}. Type \"export risks\" for a file that has them.";

    private static bool IsHead(ReadTable table) => table.Rows.Count > 0 && table.Rows[0].Cells.Count(cell => Column(cell) is not null) >= Enough;

    // Other registers have titles and owners too: only a risk has these.
    private static bool IsTelling(string heading) => Column(heading) is { } column
        && (column == RegisterColumn.Cause || column == RegisterColumn.Event || column == RegisterColumn.Consequence
            || column == RegisterColumn.Likelihood);

    private static RegisterColumn? Column(string heading) => RegisterColumn.All.FirstOrDefault(column => column.IsHeaded(heading));
}
