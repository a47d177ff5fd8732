using IsmsBot.Kernel.Forms;

namespace IsmsBot.Kernel.Exchange;

/// <summary>Which column is likely to be which. Nothing has to be asked where the register's own words head all that is needed.</summary>
internal sealed class ColumnProposal
{
    private ColumnProposal(TableShape shape, IReadOnlyDictionary<int, string> columns, ColumnQuestions questions) =>
        (Shape, Columns, Questions) = (shape, columns, questions);

    public TableShape Shape { get; }

    /// <summary>Names of fields by place; what is left out is not there.</summary>
    public IReadOnlyDictionary<int, string> Columns { get; }

    public ColumnQuestions Questions { get; }

    /// <summary>Whether a person has to say whether it is right.</summary>
    public bool IsAsked { get; private init; }

    /// <summary>The proposal as if somebody had agreed to it.</summary>
    public ColumnChoice Choice => IsAsked ? Agreed(Columns, Questions) : new ColumnChoice { Columns = new(Columns) };

    public static async Task<ColumnProposal> OfAsync(TableShape shape, FormReading reading)
    {
        var found = Names(shape);
        var sure = Settled(shape, found.Where(one => one.Value.IsSure), guessed: false);
        var guessed = !IsEnough(shape, sure.Values) && found.Values.Any(guess => !guess.IsSure);
        if (!guessed && await ColumnQuestions.OfAsync(shape, sure, reading) is { IsNeeded: false } none)
        {
            return new ColumnProposal(shape, sure, none);
        }

        var columns = await ReadableAsync(shape, guessed ? Settled(shape, found, guessed: true) : sure, reading);
        return new ColumnProposal(shape, columns, await ColumnQuestions.OfAsync(shape, columns, reading)) { IsAsked = true };
    }

    /// <summary>What somebody chose, with the proposals for what they were not asked.</summary>
    public static ColumnChoice Agreed(IReadOnlyDictionary<int, string> columns, ColumnQuestions questions)
    {
        var choice = new ColumnChoice { IsChosen = true, Columns = new(columns) };
        foreach (var scale in questions.Scales.Where(question => question.Proposed != question.Ours))
        {
            foreach (var place in scale.Places)
            {
                choice.Scales[columns[place]] = scale.Proposed;
            }
        }

        foreach (var question in questions.Values)
        {
            choice.Values.TryAdd(question.Field.Name, []);
            choice.Values[question.Field.Name][SameText.Fold(question.Text)] = question.Proposed;
        }

        return choice;
    }

    /// <summary>An id is one of ours, or the number in the register it came from.</summary>
    private static Dictionary<int, Guess> Names(TableShape shape)
    {
        var found = shape.Columns.Where(column => column.Guess is not null).ToDictionary(column => column.Place, column => column.Guess!);
        var prefix = shape.Register.Prefix + "-";
        foreach (var (place, guess) in found.Where(one => one.Value.Name == HeadingBook.Id).ToList())
        {
            IReadOnlyList<string> ids = [.. shape.Body.Select(row => row[place].Trim()).Where(text => text.Length > 0)];
            if (ids.Count > 0 && !ids.Any(id => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
            {
                found[place] = guess with { Name = "Reference" };
            }
        }

        return found;
    }

    /// <summary>
    /// Each field once, from the column that is surest of it; what the register has no field for is kept as a note where it keeps any.
    /// </summary>
    private static Dictionary<int, string> Settled(TableShape shape, IEnumerable<KeyValuePair<int, Guess>> found, bool guessed)
    {
        var columns = new Dictionary<int, string>();
        var surest = found.OrderByDescending(one => one.Value.Points).ThenBy(one => one.Key).ToList();
        var names = surest.ToDictionary(one => one.Key, one => one.Value.Name);
        foreach (var (place, name) in guessed ? shape.Register.Settle(names) : names)
        {
            var known = name == HeadingBook.Id || shape.Register.FileFields.Any(field => field.Name == name && field.Asked);
            if (known && !columns.ContainsValue(name))
            {
                columns[place] = name;
            }
            else if (guessed && shape.Register.Carries)
            {
                columns[place] = ColumnChoice.Note;
            }
        }

        return columns;
    }

    private static bool IsEnough(TableShape shape, ICollection<string> names) =>
        names.Contains(HeadingBook.Id) || shape.Register.FileFields.Where(field => field is { Required: true, Asked: true })
            .All(field => names.Contains(field.Name));

    /// <summary>A column whose cells are mostly nothing that its field takes, and for which there is nothing to choose, is kept as a note.</summary>
    private static async Task<Dictionary<int, string>> ReadableAsync(TableShape shape, Dictionary<int, string> columns, FormReading reading)
    {
        foreach (var (place, name) in columns.ToList())
        {
            if (shape.Register.FileFields.FirstOrDefault(one => one.Name == name) is not { IsText: false } field
                || (await reading.OptionsAsync(field)).Count > 0)
            {
                continue;
            }

            var (read, all) = (0, 0);
            foreach (var text in shape.Sound.Select(row => row[place].Trim()).Where(text => text.Length > 0))
            {
                (read, all) = (read + (await field.TakesAsync(text, reading) ? 1 : 0), all + 1);
            }

            if (read * 2 < all && shape.Register.Carries)
            {
                columns[place] = ColumnChoice.Note;
            }
        }

        return columns;
    }
}
