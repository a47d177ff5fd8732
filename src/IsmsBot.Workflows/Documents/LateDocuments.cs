namespace IsmsBot.Workflows.Documents;

/// <summary>Tells the next level about reviews, approvals and disposals that are late.</summary>
internal static class LateDocuments
{
    public static Task TellAsync(Turn turn, string reminder, Escalating escalating, LineOfManagers managers) =>
        NextLevel.TellAsync(turn, reminder, escalating, managers, static late => new LateDocumentsCard(late.Items, late.All, late.Today));
}

/// <summary>Reviews and approvals that are late, with the person who has them. It tells; the decision stays with that person.</summary>
public sealed record LateDocumentsCard(IReadOnlyList<LateItem> Late, int All, DateOnly Today) : Card
{
    public override string Type => "document.late";

    public override Sentence Summary => All == 1 && Late is [var only] ? (Sentence)$"Late: {only.What}" : (Sentence)$"{All} documents wait too long";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Documents");
        kit.Title(Summary);
        foreach (var late in Late)
        {
            kit.Row(late.What, $"{late.Person}, since {late.DueAt}, {Today.DayNumber - late.DueAt.DayNumber} days", Tone.Attention);
        }
    }
}
