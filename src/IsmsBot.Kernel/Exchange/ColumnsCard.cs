using System.Text;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>A heading of a file with what stands below it, and what it is taken for.</summary>
/// <param name="Chosen">Value of an option: place of a field, note or nothing.</param>
public sealed record ColumnLine(int Place, string Heading, string Example, string Chosen, bool IsKnown);

/// <summary>What else has to be known of a column: its scale, or one of its words.</summary>
/// <param name="Number">Of the word, from 0; null for the scale.</param>
public sealed record ValueLine(int Place, int? Number, Sentence Label, IReadOnlyList<Option> Options, string Chosen)
{
    /// <summary>The id of its input.</summary>
    public string Input => Number is { } number ? ChooseColumns.ValueInput(Place, number) : ChooseColumns.ScaleInput(Place);
}

/// <summary>Asks once which column of a file is which. What is likely is chosen already; nothing has to be typed.</summary>
public sealed record ColumnsCard(string ImportId, int Version, string FileName, Noun Noun) : Card
{
    /// <summary>Bytes of what is asked; more would not fit into one message.</summary>
    private const int MostBytes = 21_000;

    /// <summary>Bytes of an input without its words, and of a choice.</summary>
    private const int Input = 220;
    private const int Choice = 30;
    private const int LongestWords = 60;

    public IReadOnlyList<ColumnLine> Columns { get; init; } = [];

    /// <summary>What a column can be.</summary>
    public IReadOnlyList<Option> Options { get; init; } = [];

    public IReadOnlyList<ValueLine> Values { get; init; } = [];

    /// <summary>Fields that a record needs and that no column is taken for.</summary>
    public IReadOnlyList<Sentence> Missing { get; init; } = [];

    public override string Type => "register.columns";

    public override Sentence Summary => $"{FileName}: which column is which?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Noun.PluralHeading} from a file");
        kit.Title(Summary);
        kit.Text("I have chosen what is likely. Change what is not right; I remember it for files with this head. Nothing is taken over yet.");
        if (Missing.Count > 0)
        {
            kit.Notice(Tone.Warning, $"I see no column for: {Sentence.List(Missing)}. What has none is completed later.");
        }

        var left = MostBytes;
        DrawColumns(kit, Columns.Where(column => column.IsKnown), null, ref left);
        DrawValues(kit, ref left);
        DrawColumns(kit, Columns.Where(column => !column.IsKnown), "Headings that I do not know", ref left);
        kit.Button("Look at the rows", new ChooseColumns(ImportId, Version), ButtonStyle.Main);
        kit.Button("Drop the file", new DropFile(ImportId, Version), ButtonStyle.WithoutInputs);
        kit.Footer(ImportId);
    }

    private void DrawColumns(CardKit kit, IEnumerable<ColumnLine> columns, Sentence? heading, ref int left)
    {
        var more = new List<string>();
        foreach (var column in columns)
        {
            var name = Cut(column.Heading);
            Sentence label = column.Example.Length == 0 ? (Sentence)$"{name}" : (Sentence)$"{name} (for instance: {Cut(column.Example)})";
            if (!Fits(kit, label, Options, ref left))
            {
                more.Add(name);
                continue;
            }

            if (heading is not null)
            {
                kit.Heading(heading);
                heading = null;
            }

            kit.Choose(ChooseColumns.ColumnInput(column.Place), label, Options, column.Chosen, required: false, open: false, searched: false);
        }

        if (more.Count > 0)
        {
            kit.Quiet($"More columns, taken for what is likely: {Sentence.Some(more)}.");
        }
    }

    private void DrawValues(CardKit kit, ref int left)
    {
        var first = true;
        foreach (var value in Values)
        {
            if (Fits(kit, value.Label, value.Options, ref left))
            {
                if (first)
                {
                    kit.Heading("What your words and figures mean here");
                }

                first = false;
                kit.Choose(value.Input, value.Label, value.Options, value.Chosen, required: false, open: false, searched: false);
            }
        }
    }

    /// <summary>Whether one more input fits into the message; what does not is taken as it is likely.</summary>
    private static bool Fits(CardKit kit, Sentence label, IReadOnlyList<Option> options, ref int left)
    {
        int Bytes(Sentence words) => Encoding.UTF8.GetByteCount(words.In(kit.Language));
        var size = Input + Bytes(label) + options.Sum(option => Choice + Bytes(option.Label) + option.Value.Length);
        if (size > left)
        {
            return false;
        }

        left -= size;
        return true;
    }

    internal static string Cut(string text) => text.Shortened(LongestWords);
}
