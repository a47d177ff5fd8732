namespace IsmsBot.Workflows.Risks;

/// <summary>An act that answers a trigger; a card that is outdated is answered with the current one.</summary>
public abstract record TriggerAct(string Record, int Version) : VersionedAct<Trigger>(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Card?> CurrentCardAsync(Trigger record, Turn turn) => await TriggerCards.ForAsync(turn, record);
}

/// <summary>An act that starts the assessment which answers a trigger: the owner of each risk in it is asked to rate it (8.2).</summary>
public abstract record Starting(string Record, int Version) : TriggerAct(Record, Version)
{
    protected override async Task<Reply?> AlreadyAsync(Trigger record, Turn turn) =>
        record.AssessmentId is { } id && await turn.Db.Set<RiskAssessment>().FindAsync([id], turn.Cancellation) is { } started
            ? Reply.With(await AssessmentCards.ForAsync(turn, started), $"{id} was started for this already.") : null;

    protected static async Task<Reply> StartAsync(Trigger trigger, IReadOnlyList<Risk> risks, Turn turn)
    {
        Refuse.Unless(trigger.Status == TriggerState.Open, "GEN-05", ("id", Sentence.Of(trigger.Id)), ("state", $"{trigger.Status}"), ("action", "start an assessment"), ("states", $"{TriggerState.Open}"));
        var assessment = await Assessments.StartAsync(turn, AssessmentKind.Triggered, trigger, risks);
        (trigger.AssessmentId, trigger.AnsweredAt, trigger.NextStepOn) = (assessment.Id, trigger.AnsweredAt ?? turn.Today, null);
        if (trigger.NeedsChange)
        {
            turn.Edit(trigger, "assessment started");
        }
        else
        {
            turn.Move(trigger, "link");
        }

        return Reply.With(await AssessmentCards.ForAsync(turn, assessment), Assessments.Started(assessment));
    }
}

/// <summary>Starts with the risks that the trigger touches, or with all open ones when it touches none by name.</summary>
/// <param name="All">All open risks, whatever it touches.</param>
public sealed record StartTriggered(string Record, int Version, bool All = false) : Starting(Record, Version)
{
    protected override async Task<Reply> DoAsync(Trigger record, Turn turn)
    {
        var touched = All ? [] : (await TouchedRisks.OfAsync(turn.Db, record, turn.Cancellation)).ConvertAll(r => r.Id);
        var risks = TouchedRisks.Open(turn.Db);
        return await StartAsync(record, await (touched.Count == 0 ? risks : risks.Where(r => touched.Contains(r.Id))).ToListAsync(turn.Cancellation), turn);
    }
}

/// <summary>Starts with the risks that the ISMS manager has chosen.</summary>
/// <param name="Risks">Their ids, with commas between.</param>
public sealed record StartChosen(string Record, int Version, string? Risks = null) : Starting(Record, Version)
{
    protected override async Task<Reply> DoAsync(Trigger record, Turn turn)
    {
        var asked = (Risks ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var risks = await TouchedRisks.Open(turn.Db).Where(r => asked.Contains(r.Id)).ToListAsync(turn.Cancellation);
        return risks.Count > 0 ? await StartAsync(record, risks, turn)
            : throw Refuse.With(await TriggerCards.ForAsync(turn, record), "GEN-04", ("fields", "at least one risk to look at again"));
    }
}
