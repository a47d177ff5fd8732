namespace IsmsBot.Workflows.Treatments;

/// <summary>Which plan is in force, and the button that makes the next from what was approved.</summary>
/// <param name="IsForMaker">Whether its reader makes plans.</param>
public sealed record PlanStartCard(string? Label, DateOnly? ApprovedAt, int OpenLines, bool IsForMaker) : Card
{
    public override string Type => "rtp.start";

    public override Sentence Summary => Label is null ? (Sentence)"No risk treatment plan is in force"
        : (Sentence)$"Risk treatment plan {Label} is in force";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Facts(("Approved on", ApprovedAt is { } day ? (Sentence)$"{day}" : (Sentence)"not yet"), ("Open lines", $"{OpenLines}"));
        if (IsForMaker)
        {
            kit.Button("Make the next version", new SubmitPlan());
        }
    }
}
