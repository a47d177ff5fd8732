using IsmsBot.Catalog;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Forms;

namespace IsmsBot.Kernel.Exchange;

/// <summary>The figures of some columns run on another scale than ours.</summary>
/// <param name="Places">Of the columns, from 0; the first names the input.</param>
internal sealed record ScaleQuestion(IReadOnlyList<int> Places, string Columns, FileScale Proposed, FileScale Ours);

/// <summary>A word of the file that none of ours is.</summary>
internal sealed record ValueQuestion(int Place, int Number, Field Field, string Text, IReadOnlyList<Option> Options, string Proposed);

/// <summary>What has to be known about the cells of a file, when it is known which column is which.</summary>
internal sealed class ColumnQuestions
{
    private const int FewRows = 5;
    private const int MostOptions = 40;
    private const int MostNear = 12;

    public List<ScaleQuestion> Scales { get; } = [];

    public List<ValueQuestion> Values { get; } = [];

    /// <summary>Whether the cells of a scale are mostly none of ours, so that it has to be asked even when the headings are known.</summary>
    public bool IsNeeded { get; private set; }

    /// <param name="columns">Names of fields by place.</param>
    public static async Task<ColumnQuestions> OfAsync(TableShape shape, IReadOnlyDictionary<int, string> columns, FormReading reading)
    {
        var questions = new ColumnQuestions();
        foreach (var column in shape.Columns)
        {
            if (shape.Register.FileFields.FirstOrDefault(one => one.Asked && one.Name == columns.GetValueOrDefault(column.Place)) is { } field)
            {
                IReadOnlyList<string> texts = [.. shape.Sound.Select(row => shape[row, column]).Where(text => text.Length > 0)];
                await questions.AddAsync(column, field, texts, reading);
            }
        }

        return questions;
    }

    private async Task AddAsync(HeadColumn column, Field field, IReadOnlyList<string> texts, FormReading reading)
    {
        var steps = await field.StepsAsync(reading);
        FileScale? scale = null;
        if (steps is { } most && ScaleOf(column.Heading, texts, most) is { } found)
        {
            scale = found.Scale;
            IsNeeded |= found.Needed;
            Add(column, scale, new FileScale(1, most));
        }

        var options = await reading.OptionsAsync(field);
        if (options.Count == 0)
        {
            return;
        }

        var number = 0;
        foreach (var text in texts.DistinctBy(SameText.Fold))
        {
            if (!(scale is not null && NumberText.Read(text) is not null) && !await field.TakesAsync(text, reading))
            {
                IsNeeded |= steps is not null && NumberText.Read(text) is null;
                var near = options.Count <= MostOptions ? options : [.. options.OrderByDescending(option => Nearness(option, text)).Take(MostNear)];
                Values.Add(new ValueQuestion(column.Place, number++, field, text, near, Proposal(text, options, steps)));
            }
        }
    }

    private void Add(HeadColumn column, FileScale scale, FileScale ours)
    {
        var at = Scales.FindIndex(question => question.Proposed == scale && question.Ours == ours);
        if (at < 0)
        {
            Scales.Add(new ScaleQuestion([column.Place], column.Heading.Text, scale, ours));
        }
        else
        {
            Scales[at] = Scales[at] with { Places = [.. Scales[at].Places, column.Place], Columns = $"{Scales[at].Columns}, {column.Heading.Text}" };
        }
    }

    /// <returns>Null where nothing speaks for another scale than ours.</returns>
    private static (FileScale Scale, bool Needed)? ScaleOf(Heading heading, IReadOnlyList<string> texts, int steps)
    {
        if (heading.Unit is { } unit && unit.To > unit.From)
        {
            return unit.To == steps && unit.From <= 1 ? null : (new FileScale(unit.From, unit.To), true);
        }

        IReadOnlyList<decimal> figures = [.. texts.Select(NumberText.Read).OfType<decimal>()];
        if (figures.Count == 0)
        {
            return null;
        }

        var (least, most, outside) = (figures.Min(), figures.Max(), figures.Count(figure => figure > steps || figure != Math.Round(figure)));
        var scale = texts.Any(text => text.Contains('%', StringComparison.Ordinal)) || most > 10 ? new FileScale(0, 100)
            : most <= 1 && figures.Any(figure => figure is > 0 and < 1) ? new FileScale(0, 1)
            : most > steps ? new FileScale(1, Math.Max(10, (int)Math.Ceiling(most)))
            : figures.Count >= FewRows && most <= steps - 2 && least >= 1 ? new FileScale(1, (int)most) : null;
        return scale is null ? null : (scale, outside >= 2 && outside * 2 > figures.Count);
    }

    /// <summary>What the word is likely to mean; empty for nothing.</summary>
    private static string Proposal(string text, IReadOnlyList<Option> options, int? steps)
    {
        if (steps is { } most)
        {
            var words = Heading.Of(text).Words;
            var step = Headings.Steps.Index().Where(one => one.Item.Contains(words)).Select(one => one.Index + 1).FirstOrDefault();
            var ours = step == 0 ? null : new FileScale(1, Headings.Steps.Count).Step(step, most);
            return ours is { } found && options.FirstOrDefault(option => option.Value == $"{found}") is { } said ? said.Value : "";
        }

        var best = options.Select(option => (option, near: Nearness(option, text))).OrderByDescending(one => one.near).First();
        return best.near >= 0.6 ? best.option.Value : "";
    }

    /// <summary>The part of the words that two names share, from 0 to 1.</summary>
    private static double Nearness(Option option, string text)
    {
        var (ours, theirs) = (Heading.Fold(option.Label.ToString()).Split(' '), Heading.Fold(text).Split(' '));
        return 2.0 * ours.Intersect(theirs).Count(word => word.Length > 2) / (ours.Length + theirs.Length);
    }
}
