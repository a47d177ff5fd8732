using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Draws the question which column is which, with what is likely or what was chosen before.</summary>
internal static class ColumnsCards
{
    public const string LeftOut = "-";
    public const string Note = "n";
    private const int LongestExample = 40;

    /// <param name="columns">What is chosen in it: names of fields by place.</param>
    /// <param name="typed">What was chosen for scales and words; what is not there is as proposed.</param>
    public static async Task<ColumnsCard> OfAsync(
        Turn turn, RegisterImport import, TableShape shape, IReadOnlyDictionary<int, string> columns,
        IReadOnlyDictionary<string, string>? typed = null)
    {
        var fields = shape.Register.FileFields;
        var questions = await ColumnQuestions.OfAsync(shape, columns, new FormReading(turn));
        return new ColumnsCard(import.Id, import.Version, import.FileName, shape.Register.Noun)
        {
            Options = Options(shape),
            Columns = [.. shape.Columns.Select(column => new ColumnLine(
                column.Place, column.Heading.Text, Example(shape, column),
                Chosen(columns.GetValueOrDefault(column.Place), fields), column.Guess is not null))],
            Values =
            [
                .. questions.Scales.Select(question => Line(
                    question.Places[0], null, $"The figures of {ColumnsCard.Cut(question.Columns)} run", Scales(question), Value(question.Proposed))),
                .. questions.Values.Select(question => Line(
                    question.Place, question.Number, $"{question.Field.Head}: \"{ColumnsCard.Cut(question.Text)}\" is",
                    [.. question.Options, new Option(LeftOut, "none of these")], question.Proposed.Length > 0 ? question.Proposed : LeftOut)),
            ],
            Missing = [.. fields.Where(field => field is { Required: true, Asked: true } && !columns.Values.Contains(field.Name))
                .Select(field => field.Head)],
        };

        ValueLine Line(int place, int? number, Sentence label, IReadOnlyList<Option> options, string proposed)
        {
            var line = new ValueLine(place, number, label, options, proposed);
            return typed?.GetValueOrDefault(line.Input) is { Length: > 0 } chosen ? line with { Chosen = chosen } : line;
        }
    }

    public static string Value(FileScale scale) => $"{scale.From}-{scale.To}";

    private static IReadOnlyList<Option> Options(TableShape shape) =>
    [
        .. shape.Register.FileFields.Index().Where(one => one.Item.Asked).Select(one => new Option($"{one.Index}", one.Item.Head)),
        .. shape.Register.Carries ? [new Option(Note, "Keep as a note")] : Array.Empty<Option>(),
        new Option(LeftOut, "Leave out"),
    ];

    private static string Chosen(string? name, IReadOnlyList<Field> fields) => name switch
    {
        null => LeftOut,
        ColumnChoice.Note => Note,
        _ => fields.Index().Where(one => one.Item.Name == name).Select(one => $"{one.Index}").FirstOrDefault(LeftOut),
    };

    private static IReadOnlyList<Option> Scales(ScaleQuestion question) =>
    [
        .. new[] { question.Ours, question.Proposed, new(1, 3), new(1, 4), new(1, 5), new(1, 6), new(1, 10), new(0, 4), new(0, 10), new(0, 100) }
            .Distinct().Select(scale => new Option(Value(scale), Words(scale, question.Ours))),
    ];

    internal static Sentence Words(FileScale scale, FileScale ours) =>
        scale == ours ? (Sentence)$"from {scale.From} to {scale.To}, as ours" : (Sentence)$"from {scale.From} to {scale.To}";

    private static string Example(TableShape shape, HeadColumn column)
    {
        var text = shape.Sound.Select(row => shape[row, column]).FirstOrDefault(cell => cell.Length > 0, "");
        return text.Shortened(LongestExample);
    }
}
