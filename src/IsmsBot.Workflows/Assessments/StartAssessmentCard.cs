using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Assessments;

/// <summary>When the risks were last looked at as a whole, and the button that starts the next look.</summary>
public sealed record StartAssessmentCard(string? Last, DateOnly? CompletedAt, int OpenRisks) : Card
{
    public override string Type => "assessment.start";

    public override Sentence Summary =>
        CompletedAt is { } day ? (Sentence)$"The last full assessment was completed on {day}" : (Sentence)"There was no full assessment yet";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Risk assessment");
        kit.Title(Summary);
        if (Last is not null)
        {
            kit.Quiet(Sentence.Of(Last));
        }

        kit.Text($"A new one asks the owners of {OpenRisks:open risk|open risks} to rate them within {Risk.DaysToRate:day|days}.");
        kit.Button("Start the yearly assessment", new StartAssessment());
    }
}
