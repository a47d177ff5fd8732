namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>The form to have a risk scored by several people.</summary>
public sealed record NewDelphiCard(
    string AssessmentId, int Version, string Title, IReadOnlyList<Option> Risks, IReadOnlyList<Option> People, string? Risk, string? Assessors, DateOnly EndsOn, DateOnly Today) : Card
{
    public override string Type => "delphi.new";

    public override Sentence Summary => "Score a risk with several people";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Title(Summary);
        kit.Text("Two rounds by card. Nobody sees the figures of the others before a round ends; those who see it very differently may say why without their name; the owner decides.");
        kit.Choose(nameof(StartDelphi.Risk), "Which risk?", Risks, Risk, open: false);
        kit.Choose(nameof(StartDelphi.Assessors), "Who? Three at least", People, Assessors, several: true, open: false);
        kit.AskDate(nameof(StartDelphi.EndsOn), "Last day of the first round", EndsOn, Today.AddDays(1));
        kit.Button("Start", new StartDelphi(AssessmentId, Version), ButtonStyle.Main);
        kit.Footer(AssessmentId, "risk-assessment-process");
    }
}
