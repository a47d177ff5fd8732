using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>One message; opening it finishes it.</summary>
public sealed record BriefingCard(Enrolment Enrolment, Campaign Campaign) : Card
{
    public override string Type => "acknowledge.training";

    public override Sentence Summary => $"Briefing: {Campaign.Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Briefing");
        kit.Title(Sentence.Of(Campaign.Title));
        if (Enrolment.CompletedAt is { } done)
        {
            CampaignContent.Message(kit, Campaign);
            kit.Notice(Tone.Good, $"Read on {DateOnly.FromDateTime(done.UtcDateTime)}.");
        }
        else if (!EnrolmentCards.AsksNothing(kit, Enrolment))
        {
            kit.Text("A short message for you. Opening it is all that is needed.");
            kit.Facts(("Due", $"{Enrolment.DueAt}"));
            kit.Button("Open", new OpenContent(Enrolment.Id, Campaign.ContentVersion), ButtonStyle.Main);
        }

        kit.Footer(Enrolment.Id, "awareness");
    }
}
