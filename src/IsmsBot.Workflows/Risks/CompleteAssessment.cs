using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>Completes an assessment: refused while owners have not confirmed their risks (RAS-01).</summary>
public sealed record CompleteAssessment(string Record, int Version, string? Results = null) : VersionedAct<RiskAssessment>(Record, Version)
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn, CancellationToken cancellationToken)
    {
        var waiting = await Assessments.UnconfirmedAsync(turn, record, cancellationToken);
        if (waiting.Count > 0)
        {
            throw Refuse.With(await AssessmentCards.ForAsync(turn, record, cancellationToken), "RAS-01", ("count", $"{waiting.Count}"), ("list", Sentence.Of(string.Join(", ", waiting.Take(RiskViews.MostRows)))));
        }

        Refuse.UnlessReasoned(Results, "the auditor");
        (record.CompletedAt, record.Summary, record.ReportDocument) = (turn.Today, Results, $"ISMS-REC-RAR-{record.Id[4..]}");
        turn.Move(record, RiskAssessment.Lifecycle, "complete");
        return Reply.With(await AssessmentCards.ForAsync(turn, record, cancellationToken), "Completed.");
    }
}

/// <summary>Starts the yearly look at every open risk (8.2).</summary>
public sealed record StartAssessment : FreeAct
{
    public override Who Allowed() => RiskWho.Everywhere("risk.rate");

    protected override async Task<Reply> DoAsync(Turn turn, CancellationToken cancellationToken)
    {
        if (await turn.Db.Set<RiskAssessment>().FirstOrDefaultAsync(a => a.Kind == AssessmentKind.Full && a.Status == AssessmentState.InProgress, cancellationToken) is { } running)
        {
            return Reply.With(await AssessmentCards.ForAsync(turn, running, cancellationToken), "A full assessment is under way.");
        }

        var risks = await turn.Db.Set<Risk>().Where(r => r.Status != RiskState.Closed && r.RiskOwnerId != null).ToListAsync(cancellationToken);
        var assessment = await Assessments.StartAsync(turn, AssessmentKind.Full, null, risks, cancellationToken);
        return Reply.With(await AssessmentCards.ForAsync(turn, assessment, cancellationToken), Assessments.Started(assessment));
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

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked, CancellationToken cancellationToken)
    {
        var assessments = turn.Db.Set<RiskAssessment>().AsNoTracking();
        var shown = await assessments.FirstOrDefaultAsync(a => a.Status == AssessmentState.InProgress, cancellationToken)
            ?? await assessments.Where(a => a.Status == AssessmentState.Completed && a.Kind == AssessmentKind.Full).OrderByDescending(a => a.CompletedAt).FirstOrDefaultAsync(cancellationToken);
        var open = await turn.Db.Set<Risk>().CountAsync(r => r.Status != RiskState.Closed && r.RiskOwnerId != null, cancellationToken);
        return shown?.Status == AssessmentState.InProgress
            ? Reply.With(await AssessmentCards.ForAsync(turn, shown, cancellationToken))
            : Reply.With(new StartAssessmentCard(shown?.Title, shown?.CompletedAt, open));
    }
}
