using IsmsBot.Workflows.Assessments;

namespace IsmsBot.Workflows.Scoring;

/// <summary>"score RAS-2026-05": the form to have a risk of an assessment scored by several people.</summary>
public sealed class ScoreView : View
{
    public override string Key => "score";

    public override IReadOnlyList<string> Phrases => ["score {id:RAS}"];

    public override IReadOnlyList<string> GermanPhrases => ["schätze {id:RAS}"];

    public override Sentence Help => "Have a risk of an assessment scored by several people";

    public override string Permission => "risk.rate";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        if (await Who.MayForAll(Permission).RefusalAsync(turn, null) is { } refusal)
        {
            throw refusal;
        }

        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var assessment = await turn.Db.Set<RiskAssessment>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, turn.Cancellation)
            ?? throw Refuse.NotFound(id, "risk assessment");
        return Reply.With(await NewScoringCard.ForAsync(turn, assessment, new StartScoring(assessment.Id, assessment.Version)));
    }
}
