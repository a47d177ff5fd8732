using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Scoring;

/// <summary>Has a risk of an assessment scored by several people in two rounds that nobody can look into (6.1.2 d).</summary>
public sealed record StartScoring(string Record, int Version, string? Risk = null, string? Assessors = null, DateOnly? EndsOn = null)
    : VersionedAct<RiskAssessment>(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Card?> CurrentCardAsync(RiskAssessment record, Turn turn) =>
        await NewScoringCard.ForAsync(turn, record, this with { Version = record.Version });

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn)
    {
        if (record.Status != AssessmentState.InProgress)
        {
            throw Refuse.With(
                "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "score with several people"),
                ("states", $"{AssessmentState.InProgress}"));
        }

        var asked = (Assessors ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.Ordinal).ToList();
        var people = await turn.Db.People.AsNoTracking().Where(p => asked.Contains(p.Id) && p.AccountEnabled).OrderBy(p => p.Id).Select(p => p.Id)
            .ToListAsync(turn.Cancellation);
        var risk = record.RiskIds.Contains(Risk ?? "")
            ? await turn.Db.Set<Risk>()
                .FirstOrDefaultAsync(r => r.Id == Risk && r.Status != RiskState.Closed && r.RiskOwnerId != null, turn.Cancellation) : null;
        if (Missing(risk, people, turn) is { Count: > 0 } missing)
        {
            throw Refuse.With(await NewScoringCard.ForAsync(turn, record, this), "GEN-04", ("fields", Sentence.List(missing)));
        }

        var register = RoomCatalog.RegisterOf<RiskScoring>();
        if (await register.Listed(turn.Db.Set<RiskScoring>()).FirstOrDefaultAsync(s => s.RiskId == risk!.Id, turn.Cancellation) is { } running)
        {
            return Reply.With(await register.CardAsync(running, turn.Reader), $"{risk!.Id} is being scored already.");
        }

        var scoring = turn.Create(await NewAsync(turn, risk!, people));
        record.ParticipantIds = [.. record.ParticipantIds.Union(people, StringComparer.Ordinal)];
        turn.Edit(record, "scoring started", scoring.Id);
        await ScoringRounds.OpenAsync(turn, scoring);
        return Reply.With(
            await register.CardAsync(scoring, turn.Reader),
                $"Started. {people.Count:person is|people are} asked; nobody sees the figures of the others before the round ends.");
    }

    private async Task<RiskScoring> NewAsync(Turn turn, Risk risk, List<string> people) => new()
    {
        Id = await NumberSeries.NextAsync(turn.Db, "DEL", turn.Cancellation),
        Title = risk.Title,
        OwnerId = risk.RiskOwnerId,
        AssessmentId = Record,
        RiskId = risk.Id,
        MethodVersion = (await MethodInForce.NeededAsync(turn)).Label,
        AssessorIds = people,
        StartedById = turn.ActorId,
        EndsOn = EndsOn!.Value,
    };

    private List<Sentence> Missing(Risk? risk, List<string> people, Turn turn)
    {
        var missing = new List<Sentence>();
        if (risk is null)
        {
            missing.Add("a risk of this assessment");
        }

        if (people.Count is < RiskScoring.FewestAssessors or > RiskScoring.MostAssessors)
        {
            missing.Add($"{RiskScoring.FewestAssessors} to {RiskScoring.MostAssessors:person|people}");
        }

        if (EndsOn is not { } end || end <= turn.Today || !Plans.Reach(end, turn.Today))
        {
            missing.Add("a last day after today");
        }

        return missing;
    }
}
