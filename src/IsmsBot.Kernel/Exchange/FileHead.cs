using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Which column of a file holds which field, and what its cells say in our words.</summary>
internal sealed class FileHead
{
    /// <summary>Heads the column of the ids.</summary>
    public static Sentence Id { get; } = "Id";

    /// <summary>Heads the column of the state, which is written and not read.</summary>
    public static Sentence State { get; } = "Status";

    private readonly TableShape shape;
    private readonly ColumnChoice choice;
    private readonly IReadOnlyDictionary<string, int> steps;
    private readonly Dictionary<Field, int> places = [];
    private readonly int? ids;

    /// <param name="steps">Of our scales, by field.</param>
    public FileHead(TableShape shape, ColumnChoice choice, IReadOnlyDictionary<string, int> steps)
    {
        (this.shape, this.choice, this.steps) = (shape, choice, steps);
        foreach (var column in shape.Columns)
        {
            var name = choice.Columns.GetValueOrDefault(column.Place);
            if (name == HeadingBook.Id)
            {
                ids ??= column.Place;
            }
            else if (shape.Register.FileFields.FirstOrDefault(field => field.Name == name) is { } field)
            {
                places.TryAdd(field, column.Place);
            }
            else if (name is null && column.Guess?.Name != HeadingBook.State)
            {
                NotRead.Add(column.Heading.Text);
            }
        }
    }

    /// <summary>Headings of the file that mean nothing to the register.</summary>
    public List<string> NotRead { get; } = [];

    /// <summary>Fields that have a column and are read; those that are calculated are only written.</summary>
    public IEnumerable<Field> Fields => places.Keys.Where(one => one.Asked);

    /// <summary>Fields that a record needs and that have no column.</summary>
    public IEnumerable<Field> Missing => shape.Register.FileFields.Where(one => one is { Required: true, Asked: true } && !places.ContainsKey(one));

    /// <summary>Whether somebody was asked which column is which.</summary>
    public bool IsChosen => choice.IsChosen;

    public string IdOf(ReadRow row) => ids is { } place ? row[place].Trim().ToUpperInvariant() : "";

    /// <summary>What the cell says, in our words and on our scale; what is on neither as it stands.</summary>
    public string this[ReadRow row, Field field]
    {
        get
        {
            var text = places.TryGetValue(field, out var place) ? row[place].Trim() : "";
            return choice.Values.GetValueOrDefault(field.Name)?.GetValueOrDefault(SameText.Fold(text)) is { } ours ? ours
                : choice.Scales.GetValueOrDefault(field.Name) is { } scale && steps.TryGetValue(field.Name, out var ourSteps)
                    && NumberText.Read(text) is { } figure
                    && scale.Step(figure, ourSteps) is { } step ? $"{step}" : text;
        }
    }

    /// <summary>What is kept with the record besides: the columns that were chosen for it, and words for which we had no word of ours.</summary>
    public IEnumerable<(string Heading, string Text)> Notes(ReadRow row) => shape.Columns
        .Where(column =>
            row[column.Place].Trim().Length > 0 && (choice.Columns.GetValueOrDefault(column.Place) == ColumnChoice.Note || IsLost(row, column)))
        .Select(column => (column.Heading.Text, row[column.Place].Trim()));

    /// <summary>The heading as the file has it; ours where it has none.</summary>
    public Sentence Of(Field? field) => field is not null && places.TryGetValue(field, out var place) ? Of(place)
        : ids is { } id && field is null ? Of(id) : field?.Head ?? Id;

    public Sentence Of(int place) => Sentence.Of(shape.Columns.FirstOrDefault(column => column.Place == place)?.Heading.Text ?? $"{place + 1}");

    /// <summary>A field of the file by its name.</summary>
    public Field Known(string name) => shape.Register.FileFields.First(field => field.Name == name);

    /// <summary>Whether anybody reads a column.</summary>
    public bool IsRead(int place) =>
        place == ids || places.Any(one => one.Value == place && one.Key.Asked) || choice.Columns.GetValueOrDefault(place) == ColumnChoice.Note;

    private bool IsLost(ReadRow row, HeadColumn column) => choice.Columns.GetValueOrDefault(column.Place) is { } name
        && choice.Values.GetValueOrDefault(name)?.GetValueOrDefault(SameText.Fold(row[column.Place].Trim())) is "";
}
