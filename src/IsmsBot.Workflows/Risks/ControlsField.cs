using System.Linq.Expressions;

namespace IsmsBot.Workflows.Risks;

/// <summary>
/// Controls as people type them: of Annex A, and our own once somebody has added them. Others are refused with the nearest (GEN-14).
/// </summary>
public sealed class ControlsField(Expression<Func<Risk, List<string>>> property, Sentence label)
    : Field<Risk>(((MemberExpression)property.Body).Member.Name, label)
{
    private readonly Func<Risk, List<string>> controls = property.Compile();

    public override string? Text(Risk record) => controls(record) is { Count: > 0 } ids ? string.Join(", ", ids) : null;

    public override ValueTask<Sentence> WordsAsync(Risk record, Reader reader) => new(ExampleWords(record));

    protected override Sentence ExampleWords(Risk record) => RiskFacts.Controls(record).Value;

    public override void Draw(CardKit kit, string? value, IReadOnlyList<Option> options) =>
        kit.Ask(Name, Question ?? Label, value, required: false, most: 300);

    public override async ValueTask<Action<Risk>?> ReadAsync(string? text, FormReading reading)
    {
        var ids = (await KnownAsync(reading)).Read(text, out var unknown);
        return unknown is null ? record => record.ExistingControlIds = ids : null;
    }

    public override async ValueTask<Wrong?> WrongAsync(string text, FormReading reading)
    {
        var known = await KnownAsync(reading);
        known.Read(text, out var unknown);
        return unknown is null ? null : new Wrong("GEN-14", ("ref", Sentence.Of(unknown)), ("suggestion", known.Suggestion(unknown)));
    }

    public override async ValueTask<Sentence> ComplaintAsync(string text, FormReading reading)
    {
        var known = await KnownAsync(reading);
        known.Read(text, out var unknown);
        return $"\"{unknown}\" is no control. Did you mean {known.Suggestion(unknown!)}?";
    }

    private static ValueTask<KnownControls> KnownAsync(FormReading reading) =>
        reading.OnceAsync(turn => KnownControls.ReadAsync(turn.Db, turn.Cancellation));
}
