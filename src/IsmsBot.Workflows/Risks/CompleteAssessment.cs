namespace IsmsBot.Workflows.Risks;

/// <summary>Completes an assessment: refused while owners have not confirmed their risks (RAS-01).</summary>
public sealed record CompleteAssessment(string Record, int Version, string? Results = null) : VersionedAct<RiskAssessment>(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn)
    {
        var waiting = await Assessments.UnconfirmedAsync(turn, record);
        if (waiting.Count > 0)
        {
            throw Refuse.With(await AssessmentCards.ForAsync(turn, record), "RAS-01", ("count", $"{waiting.Count}"), ("list", Sentence.Of(string.Join(", ", waiting.Take(ListCard.MostRows)))));
        }

        Refuse.UnlessReasoned(Results, "the auditor");
        (record.CompletedAt, record.Summary, record.ReportDocument) = (turn.Today, Results, $"ISMS-REC-RAR-{record.Id[4..]}");
        turn.Move(record, "complete");
        return Reply.With(await AssessmentCards.ForAsync(turn, record), "Completed.");
    }
}

/// <summary>Starts the yearly look at every open risk (8.2).</summary>
public sealed record StartAssessment : FreeAct
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        if (await turn.Db.Set<RiskAssessment>().FirstOrDefaultAsync(a => a.Kind == AssessmentKind.Full && a.Status == AssessmentState.InProgress, turn.Cancellation) is { } running)
        {
            return Reply.With(await AssessmentCards.ForAsync(turn, running), "A full assessment is under way.");
        }

        var risks = await turn.Db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null).ToListAsync(turn.Cancellation);
        var assessment = await Assessments.StartAsync(turn, AssessmentKind.Full, null, risks);
        return Reply.With(await AssessmentCards.ForAsync(turn, assessment), Assessments.Started(assessment));
    }
}

/// <summary>"risk assessment": the one that runs, or the last one, or the offer to start one.</summary>
public sealed class AssessmentView : View
{
    public override string Key => "risk-assessment";

    public override IReadOnlyList<string> Phrases => ["risk assessment", "start assessment"];

    public override IReadOnlyList<string> GermanPhrases => ["risikobeurteilung", "risikobeurteilung starten"];

    public override Sentence Help => "Show how far the risk assessment is, or start the yearly one";

    public override string Permission => "risk.rate";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var assessments = turn.Db.Set<RiskAssessment>().AsNoTracking();
        var shown = await assessments.FirstOrDefaultAsync(a => a.Status == AssessmentState.InProgress, turn.Cancellation)
            ?? await assessments.Where(a => a.Status == AssessmentState.Completed && a.Kind == AssessmentKind.Full).OrderByDescending(a => a.CompletedAt).FirstOrDefaultAsync(turn.Cancellation);
        var open = await turn.Db.Set<Risk>().CountAsync(r => r.Status != RiskState.Closed && r.RiskOwnerId != null, turn.Cancellation);
        return shown?.Status == AssessmentState.InProgress
            ? Reply.With(await AssessmentCards.ForAsync(turn, shown))
            : Reply.With(new StartAssessmentCard(shown?.Title, shown?.CompletedAt, open));
    }
}
