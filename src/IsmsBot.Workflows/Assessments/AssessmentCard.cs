namespace IsmsBot.Workflows.Assessments;

/// <summary>How far an assessment is: rated, confirmed, waiting.</summary>
public sealed record AssessmentCard(RiskAssessment Assessment) : Card
{
    /// <summary>Ids of the risks whose owners have not confirmed them.</summary>
    public IReadOnlyList<string> Waiting { get; init; } = [];

    public IReadOnlyList<OfferedStep> Steps { get; init; } = [];

    public override string Type => "assessment.show";

    public override Sentence Summary => $"{Assessment.Title}: {All - Waiting.Count} of {All:risk|risks} confirmed";

    private int All => Assessment.RiskIds.Count;

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Risk assessment, {Assessment.Status}");
        kit.Title(Sentence.Of(Assessment.Title));
        kit.Progress(
            All - Waiting.Count, All, Waiting.Count == 0 ? Tone.Good : Tone.Accent,
            $"{All - Waiting.Count} of {All:risk is|risks are} rated and confirmed by the owner.");
        kit.Facts(
            ("Started", $"{Assessment.StartedAt}"), ("Waiting", Waiting.Count == 0 ? (Sentence)"nobody" : Sentence.Some(Waiting)),
            ("Report", Assessment.ReportDocument is { } report ? Sentence.Of(report) : (Sentence)"when it is completed"));
        foreach (var spread in Assessment.Spreads)
        {
            kit.Quiet(Sentence.Of(spread));
        }

        kit.Steps(Steps);
        foreach (var button in RoomCatalog.Rooms.OfType<IAddsToAssessments>().Select(room => room.ButtonFor(Assessment)).OfType<CardButton>())
        {
            kit.Button(button.Title, button.Act, ButtonStyle.WithoutInputs);
        }

        kit.Footer(Assessment.Id, "risk-assessment-performed");
    }
}
