using System.Globalization;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Says which column of a file is which, once for all files that are headed alike, and shows the dry run. Nothing is taken over.</summary>
internal sealed record ChooseColumns(string Record, int Version) : ImportAct(Record, Version), IMadeByRegister
{
    private const string ActVerb = "exchange/choose-columns";

    /// <summary>What was chosen, by input; what is not there is as proposed.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = new Dictionary<string, string>();

    /// <summary>Its inputs are as many as the file has columns, so it is read by hand.</summary>
    public static KnownAct Known => new(
        ActVerb, new ChooseColumns("", 0),
        data => new ChooseColumns(data.Text("record"), data.Number("version"))
        {
            Typed = data.EnumerateObject().Where(input => IsInput(input.Name))
                .ToDictionary(input => input.Name, input => data.Text(input.Name), StringComparer.Ordinal),
        },
        IsInput);

    public string Verb => ActVerb;

    public byte[] Write() => MadeAct.Write(Record, Version);

    public static string ColumnInput(int place) => $"column{place}";

    public static string ScaleInput(int place) => $"scale{place}";

    public static string ValueInput(int place, int number) => $"value{place}x{number}";

    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn)
    {
        record.MustAllow("import");
        var kept = await KeptTable.FindAsync(turn, record.Id);
        var shape = TableShape.Of(kept.Table, Register(record));
        var columns = Chosen(shape, (await ColumnProposal.OfAsync(shape, new FormReading(turn))).Columns);
        await RefuseUnlessUsableAsync(turn, record, shape, columns);
        var questions = await ColumnQuestions.OfAsync(shape, columns, new FormReading(turn));
        kept.Choice = ColumnProposal.Agreed(columns, Answered(questions)).Write();
        await RememberAsync(turn, shape, kept.Choice);
        return Reply.With(await ImportCards.OfAsync(turn, record, 0));
    }

    private Dictionary<int, string> Chosen(TableShape shape, IReadOnlyDictionary<int, string> proposed)
    {
        var fields = shape.Register.FileFields;
        var columns = new Dictionary<int, string>();
        foreach (var place in shape.Columns.Select(column => column.Place))
        {
            var name = Typed.GetValueOrDefault(ColumnInput(place)) switch
            {
                null or "" => proposed.GetValueOrDefault(place),
                ColumnsCards.Note when shape.Register.Carries => ColumnChoice.Note,
                var text when Number(text) is { } at && at < fields.Count && fields[at].Asked => fields[at].Name,
                _ => null,
            };
            if (name is not null)
            {
                columns[place] = name;
            }
        }

        return columns;
    }

    private async Task RefuseUnlessUsableAsync(Turn turn, RegisterImport record, TableShape shape, Dictionary<int, string> columns)
    {
        var twice = columns.Values.Where(name => name != ColumnChoice.Note).GroupBy(name => name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Count() > 1)?.Key;
        var known = shape.Register.FileFields;
        Sentence? missing = twice is not null ? $"one column only for {known.First(field => field.Name == twice).Head}"
            : columns.ContainsValue(HeadingBook.Id)
                || known.Any(field => field is { Required: true, Asked: true, IsText: true } && columns.ContainsValue(field.Name))
                || columns.ContainsValue(nameof(Data.Record.Title)) ? null
            : (Sentence)$"a column for one of {Sentence.Either(known.Where(field => field.IsText).Select(field => field.Head))}";
        if (missing is not null)
        {
            throw Refuse.With(await ColumnsCards.OfAsync(turn, record, shape, columns, Typed), "GEN-04", ("fields", missing));
        }
    }

    /// <summary>The questions with what was chosen for them.</summary>
    private ColumnQuestions Answered(ColumnQuestions questions)
    {
        for (var at = 0; at < questions.Scales.Count; at++)
        {
            if (Typed.GetValueOrDefault(ScaleInput(questions.Scales[at].Places[0]))?.Split('-') is [var from, var to]
                && Number(from) is { } least && Number(to) is { } most)
            {
                questions.Scales[at] = questions.Scales[at] with { Proposed = new FileScale(least, most) };
            }
        }

        for (var at = 0; at < questions.Values.Count; at++)
        {
            var question = questions.Values[at];
            if (Typed.GetValueOrDefault(ValueInput(question.Place, question.Number)) is { Length: > 0 } chosen
                && (chosen == ColumnsCards.LeftOut || question.Options.Any(option => option.Value == chosen)))
            {
                questions.Values[at] = question with { Proposed = chosen == ColumnsCards.LeftOut ? "" : chosen };
            }
        }

        return questions;
    }

    private static async Task RememberAsync(Turn turn, TableShape shape, string choice)
    {
        var head = ColumnChoice.Fingerprint(shape.Columns);
        if (await turn.Db.Set<RememberedHead>().FindAsync([shape.Register.Type, head], turn.Cancellation) is { } known)
        {
            (known.Choice, known.ChosenById, known.ChosenOn) = (choice, turn.ActorId, turn.Today);
        }
        else
        {
            turn.Db.Add(
                new RememberedHead { Of = shape.Register.Type, Head = head, Choice = choice, ChosenById = turn.ActorId, ChosenOn = turn.Today });
        }
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static bool IsInput(string name) =>
        name.StartsWith("column", StringComparison.Ordinal) || name.StartsWith("scale", StringComparison.Ordinal)
        || name.StartsWith("value", StringComparison.Ordinal);
}

/// <summary>Asks again which column is which. Changes nothing.</summary>
public sealed record ShowColumns(string Record) : Act<RegisterImport>(Record)
{
    public override Permissions.Who Allowed() => ImportAct.Importers;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RegisterImport record, Turn turn)
    {
        record.MustAllow("import");
        var kept = await KeptTable.FindAsync(turn, record.Id);
        var shape = TableShape.Of(kept.Table, ImportAct.Register(record));
        IReadOnlyDictionary<int, string> columns = kept.Choice is { } json ? ColumnChoice.Read(json).Columns
            : (await ColumnProposal.OfAsync(shape, new FormReading(turn))).Columns;
        return Reply.With(await ColumnsCards.OfAsync(turn, record, shape, columns));
    }
}
