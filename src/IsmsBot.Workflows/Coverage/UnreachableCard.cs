namespace IsmsBot.Workflows.Coverage;

/// <summary>Somebody whose card did not arrive: because the app is not there for them, or because Teams refused it.</summary>
public sealed record Missed(string Name, bool NotInstalled);

/// <summary>For the ISMS manager: who could not be reached, why, and what helps.</summary>
public sealed record UnreachableCard(string CampaignId, string Title, IReadOnlyList<Missed> People) : Card
{
    private const int MostRows = 10;

    public override string Type => "campaign.unreachable";

    public override Sentence Summary => $"{Title}: {People.Count:person|people} could not be reached";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Awareness");
        kit.Title(Summary);
        foreach (var person in People.Take(MostRows))
        {
            kit.Row(Sentence.Of(person.Name), person.NotInstalled ? (Sentence)"IsmsBot is not installed for them"
                : (Sentence)"Teams refused the message", Tone.Attention);
        }

        if (People.Count > MostRows)
        {
            kit.Quiet($"and {People.Count - MostRows} more.");
        }

        kit.Text("They count as required. An administrator can install the app for them; or put them off, or ask them in person.");
        kit.Button("Coverage", new ShowCoverage(CampaignId));
        kit.Footer(CampaignId, "awareness");
    }
}
