using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>Opens the form to have a risk of an assessment scored by several people. Changes nothing.</summary>
public sealed record ShowNewDelphi(string Record) : Act<RiskAssessment>(Record)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn) => Reply.With(await DelphiCards.NewAsync(turn, record, new StartDelphi(Record, record.Version)));
}

/// <summary>Has a risk of an assessment scored by several people in two rounds that nobody can look into (6.1.2 d).</summary>
public sealed record StartDelphi(string Record, int Version, string? Risk = null, string? Assessors = null, DateOnly? EndsOn = null) : VersionedAct<RiskAssessment>(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Card?> CurrentCardAsync(RiskAssessment record, Turn turn) => await RoomCatalog.RegisterOf<RiskAssessment>().CardAsync(record, turn.Reader);

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var form = await DelphiCards.NewAsync(turn, record, this);
        Refuse.Unless(record.Status == AssessmentState.InProgress, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "score with several people"), ("states", $"{AssessmentState.InProgress}"));
        var risk = record.RiskIds.Contains(Risk ?? "") ? await turn.Db.Set<Risk>().FirstOrDefaultAsync(r => r.Id == Risk && r.Status != RiskState.Closed && r.RiskOwnerId != null, turn.Cancellation) : null;
        var asked = (Assessors ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).ToList();
        var people = await turn.Db.People.AsNoTracking().Where(p => asked.Contains(p.Id) && p.AccountEnabled).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync(turn.Cancellation);
        if (Missing(risk, people, turn) is { Count: > 0 } missing)
        {
            throw Refuse.With(form, "GEN-04", ("fields", Sentence.List(missing)));
        }

        if (await turn.Db.Set<DelphiScoring>().FirstOrDefaultAsync(s => s.RiskId == risk!.Id && s.Status != DelphiState.Decided && s.Status != DelphiState.Cancelled, turn.Cancellation) is { } running)
        {
            return Reply.With(await DelphiCards.ResultAsync(turn, running, turn.ActorId), $"{risk!.Id} is being scored already.");
        }

        var scoring = turn.Create(new DelphiScoring
        {
            Id = await NumberSeries.NextAsync(turn.Db, "DEL", turn.Cancellation),
            Title = risk!.Title,
            OwnerId = risk.RiskOwnerId,
            AssessmentId = record.Id,
            RiskId = risk.Id,
            MethodVersion = method.Label,
            AssessorIds = people,
            StartedById = turn.ActorId,
            EndsOn = EndsOn!.Value,
        });
        record.ParticipantIds = [.. record.ParticipantIds.Union(people, StringComparer.Ordinal)];
        turn.Edit(record, "scoring started", scoring.Id);
        await DelphiRounds.OpenAsync(turn, scoring);
        return Reply.With(await DelphiCards.ResultAsync(turn, scoring, turn.ActorId), $"Started. {people.Count} people are asked; nobody sees the figures of the others before the round ends.");
    }

    private List<Sentence> Missing(Risk? risk, List<string> people, Turn turn)
    {
        var missing = new List<Sentence>();
        if (risk is null)
        {
            missing.Add("a risk of this assessment");
        }

        if (people.Count is < DelphiScoring.FewestAssessors or > DelphiScoring.MostAssessors)
        {
            missing.Add($"{DelphiScoring.FewestAssessors} to {DelphiScoring.MostAssessors} people");
        }

        if (EndsOn is null || EndsOn <= turn.Today)
        {
            missing.Add("a last day after today");
        }

        return missing;
    }
}
