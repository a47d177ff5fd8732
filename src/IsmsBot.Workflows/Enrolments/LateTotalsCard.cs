using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>The higher levels of escalation: figures, no names.</summary>
public sealed record LateTotalsCard(Campaign Campaign, int Late, int DaysLate, Figures Figures) : Card
{
    public override string Type => "campaign.late";

    public override Sentence Summary => Late == 1
        ? (Sentence)$"{Campaign.Title}: one person is {DaysLate} days late" : (Sentence)$"{Campaign.Title}: {Late} people are {DaysLate} days late";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Awareness");
        kit.Title(Summary);
        Figures.Draw(kit, Campaign.TargetCoverage);
        kit.Button("Coverage", new SayPhrase("coverage " + Campaign.Id));
        kit.Footer(Campaign.Id, "awareness");
    }
}
