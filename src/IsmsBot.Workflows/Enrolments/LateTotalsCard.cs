using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>The higher levels of escalation: figures, no names.</summary>
/// <param name="Late">Everybody who is late by so many days or more.</param>
public sealed record LateTotalsCard(Campaign Campaign, int Late, int DaysLate, Figures Figures) : Card
{
    public override string Type => "campaign.late";

    public override Sentence Summary => $"{Campaign.Title}: {Late:person is|people are} {DaysLate:day|days} late or more";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Awareness");
        kit.Title(Summary);
        Figures.Draw(kit, Campaign.TargetCoverage);
        kit.Button("Coverage", new SayPhrase("coverage " + Campaign.Id));
        kit.Footer(Campaign.Id, "awareness");
    }
}
