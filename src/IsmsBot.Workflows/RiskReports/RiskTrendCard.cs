using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>The open risks by band and the treatments at the end of each of the last months.</summary>
public sealed record RiskTrendCard(IReadOnlyList<TrendPoint> Points) : Card
{
    public override string Type => "risk.trend";

    public override Sentence Summary => $"Risks and treatments since {Points.Select(p => p.Day).FirstOrDefault()}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Quiet("At the end of each month, and today. A risk counts from the day on which its rating is on record.");
        IReadOnlyList<Sentence> months = [.. Points.Select(p => Sentence.Of(p.Day.ToString("MMM", kit.Language.Culture)))];
        kit.Bars("Open risks by band", months,
            [.. Enum.GetValues<Band>().Select(b => new BarPart($"{b}", [.. Points.Select(p => p.In(b))], b.Tone()))]);
        kit.Bars("Treatments", months,
        [
            new BarPart("in time", [.. Points.Select(p => p.OpenTreatments - p.LateTreatments)], Tone.Accent),
            new BarPart("late", [.. Points.Select(p => p.LateTreatments)], Tone.Attention),
        ]);
        kit.Button("Matrix", new SayPhrase("risk matrix"), ButtonStyle.WithoutInputs);
    }
}
