using IsmsBot.Kernel.Exchange;
using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks.Files;

/// <summary>
/// A figure of a rating as a file has it: only written into the level that is completed when the whole row was read, because the method calculates
/// what follows from it.
/// </summary>
/// <param name="of">The figure of a level.</param>
/// <param name="put">The level with the figure.</param>
internal sealed class FigureField(string name, Sentence label, Func<Level, int> of, Func<Level, int, Level> put) : Field<Risk>(name, label)
{
    /// <summary>0 where a risk may have no effect.</summary>
    public int Least { get; init; }

    /// <summary>The largest where the scales of the method do not say it.</summary>
    public int? Most { get; init; }

    /// <summary>Whether it is rated as if our controls were not there.</summary>
    public bool Bare { get; init; }

    public override async ValueTask<int?> StepsAsync(FormReading reading) => Most is null ? await MostAsync(reading) : null;

    /// <summary>The steps in the words of the method.</summary>
    public override async ValueTask<IReadOnlyList<Option>> OptionsAsync(FormReading reading)
    {
        if (Most is not null)
        {
            return [];
        }

        var method = (await reading.OnceAsync(MethodInForce.NeededAsync)).Content;
        var steps = Least == 1 ? method.Likelihood.Select(step => (step.Value, step.Name)) : method.Impact.Select(step => (step.Value, step.Name));
        return [.. steps.Select(step => new Option($"{step.Value}", Sentence.Of($"{step.Value} {step.Name.In(reading.Turn.Language)}")))];
    }

    public override string? Text(Risk record) =>
        LevelOf(record) is var level && level != Level.NotRated ? of(level).ToString(CultureInfo.InvariantCulture) : null;

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        throw new NotSupportedException("A rating has a card of its own.");

    public override async ValueTask<Sentence> ComplaintAsync(string text, FormReading reading) =>
        $"\"{text}\" is no whole number from {Least} to {await MostAsync(reading)}.";

    public override async ValueTask<Action<Risk>?> ReadAsync(string? text, FormReading reading)
    {
        if (text is null)
        {
            return _ => { };
        }

        return NumberText.Whole(text) is { } number && number >= Least && number <= await MostAsync(reading)
            ? risk => Put(risk, put(LevelOf(risk), number)) : null;
    }

    private Level LevelOf(Risk risk) => Bare ? risk.Inherent : risk.Current;

    private void Put(Risk risk, Level level)
    {
        if (Bare)
        {
            risk.Inherent = level;
        }
        else
        {
            risk.SetCurrent(level);
        }
    }

    private async ValueTask<int> MostAsync(FormReading reading) => Most ?? (await reading.OnceAsync(MethodInForce.NeededAsync)).Content.Size();
}
