namespace IsmsBot.Workflows.Assessments;

/// <summary>Completes an assessment: refused while owners have not confirmed their risks (RAS-01).</summary>
public sealed record CompleteAssessment(string Record, int Version, string? Results = null) : StepAct<RiskAssessment>(Record, Version)
{
    protected override string Action => "complete";

    internal static void Draw(CardKit form) => form.Ask(nameof(Results), "What came out of it, in a few sentences?", multiline: true, most: 1000);

    protected override async Task<Reply> DoAsync(RiskAssessment record, Turn turn)
    {
        record.MustAllow(Action);
        var waiting = await Unconfirmed.OfAsync(turn.Db, record, turn.Cancellation);
        if (waiting.Count > 0)
        {
            var list = Sentence.Some(waiting, ListCard.MostRows);
            throw await NoAsync(record, turn, "RAS-01", ("count", $"{waiting.Count}"), ("list", list));
        }

        Refuse.UnlessReasoned(Results, "the auditor");
        (record.CompletedAt, record.Summary, record.ReportDocument) = (turn.Today, Results, $"ISMS-REC-RAR-{record.Id[4..]}");
        turn.Move(record, Action);
        return await AnswerAsync(record, turn, "Completed.");
    }
}
