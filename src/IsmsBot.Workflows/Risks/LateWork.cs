namespace IsmsBot.Workflows.Risks;

/// <summary>What is late and with whom, for the next level. Telling somebody hands no decision over (domain 0.5).</summary>
public sealed record LateWorkCard(IReadOnlyList<LateItem> Items, int All, DateOnly Today) : Card
{
    public override string Type => "risk.late";

    public override Sentence Summary => All == 1 ? (Sentence)"One decision about risk is late" : (Sentence)$"{All} decisions about risk are late";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var item in Items)
        {
            kit.Row(item.What, $"{item.Person}, {item.RecordId}: was due on {item.DueAt}, {Today.DayNumber - item.DueAt.DayNumber} days late", Tone.Attention);
        }

        kit.Quiet("Only they can decide. Please talk to them.");
    }
}

/// <summary>Escalation of the three rooms about risk.</summary>
public static class LateWork
{
    public static Task TellAsync(Turn turn, string reminder, Escalating escalating, LineOfManagers managers) =>
        NextLevel.TellAsync(turn, reminder, escalating, managers, static late => new LateWorkCard(late.Items, late.All, late.Today));
}
