using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>The form to have a risk of an assessment scored by several people.</summary>
/// <param name="Typed">What was put in so far; what its button sends.</param>
public sealed record NewScoringCard(string Title, IReadOnlyList<Option> Risks, IReadOnlyList<Option> People, DateOnly Today, StartScoring Typed)
    : Card
{
    private const int MostChoices = 60;

    public static async Task<NewScoringCard> ForAsync(Turn turn, RiskAssessment assessment, StartScoring typed)
    {
        var risks = await turn.Db.Set<Risk>().AsNoTracking()
            .Where(r => assessment.RiskIds.Contains(r.Id) && r.Status != RiskState.Closed && r.RiskOwnerId != null)
            .OrderByDescending(r => r.CurrentScore).ThenBy(r => r.Id).Take(MostChoices).Select(r => new { r.Id, r.Title })
            .ToListAsync(turn.Cancellation);
        var people = await turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Presence == Presence.Active && p.Roles != "")
            .OrderBy(p => p.Name).Take(MostChoices).Select(p => new { p.Id, p.Name }).ToListAsync(turn.Cancellation);
        return new NewScoringCard(
            assessment.Title, [.. risks.Select(r => new Option(r.Id, Sentence.Of($"{r.Id} {r.Title}")))],
            [.. people.Select(p => new Option(p.Id, Sentence.Of(p.Name)))],
            turn.Today, typed with { EndsOn = typed.EndsOn ?? turn.Today.AddDays(RiskScoring.RoundDays) });
    }

    public override string Type => "scoring.new";

    public override Sentence Summary => "Score a risk with several people";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        kit.Text("Two rounds by card. Nobody sees the figures of the others before a round ends.");
        kit.Quiet("Those who see it very differently may say why without their name. The owner decides.");
        kit.Choose(nameof(StartScoring.Risk), "Which risk?", Risks, Typed.Risk, open: false);
        kit.Choose(nameof(StartScoring.Assessors), "Who? Three at least", People, Typed.Assessors, several: true, open: false);
        kit.AskDate(nameof(StartScoring.EndsOn), "Last day of the first round", Typed.EndsOn, Today.AddDays(1));
        kit.Button("Start", new StartScoring(Typed.Record, Typed.Version), ButtonStyle.Main);
        kit.Footer(Typed.Record, "risk-assessment-process");
    }
}
