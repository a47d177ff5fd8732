using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>Files a new version of a report, with the figures of today; the same figures on the same day make no second one.</summary>
public sealed record MakeReport(string Record) : Act<RiskAssessment>(Record)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn)
    {
        Refuse.Unless(
            record.Status is AssessmentState.InProgress or AssessmentState.Completed, "GEN-05", ("id", Sentence.Of(record.Id)),
            ("state", $"{record.Status}"), ("action", "report"), ("states", $"{AssessmentState.Completed}"));
        var stored = await AssessmentReports.FileAsync(turn, record, turn.ActorId);
        turn.Note(record, "report filed", $"{stored.Code} {stored.Version}");
        return Reply.With(await ReportCards.ForAsync(turn, record), $"Version {stored.Version} is filed.");
    }
}

/// <summary>"risk report": the report of the assessment that runs, or of the last one, or of the one named.</summary>
public sealed class ReportView : View
{
    public override string Key => "risk-report";

    public override IReadOnlyList<string> Phrases => ["risk report", "risk report {id:RAS}", "assessment report"];

    public override IReadOnlyList<string> GermanPhrases => ["Risikobericht", "risikobericht {id:RAS}"];

    public override Sentence Help => "Show the risk assessment report, or file a new version";

    public override string Permission => "risk.rate";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var assessments = turn.Db.Set<RiskAssessment>().AsNoTracking();
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var shown = id is not null
            ? await assessments.FirstOrDefaultAsync(a => a.Id == id, turn.Cancellation) ?? throw Refuse.NotFound(id, "risk report")
            : await assessments.Where(a => a.Status == AssessmentState.InProgress || a.Status == AssessmentState.Completed)
                .OrderByDescending(a => a.StartedAt).ThenByDescending(a => a.Id).FirstOrDefaultAsync(turn.Cancellation)
                ?? throw Refuse.Missing("a risk assessment");
        return Reply.With(await ReportCards.ForAsync(turn, shown));
    }
}
