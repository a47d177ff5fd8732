namespace IsmsBot.Workflows.Workforce;

/// <summary>The directory says that very many people are gone: an administrator looks before anybody loses their part.</summary>
public sealed record DirectoryHeldCard(int Leavers, int Here, DateOnly On) : Card
{
    public override string Type => "directory.held";

    public override Sentence Summary => $"{Leavers:person is|people are} gone from the directory";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Directory, {On}");
        kit.Title(Summary);
        kit.Text($"Entra ID does not have {Leavers} of {Here:person|people} any more. That is more than a tenth in one night.");
        kit.Text("So I have taken over nothing: it may be a filter, a right that was lost, or a mistake.");
        kit.Facts(
            ("Look at", "the accounts in Entra ID, and what the bot may read there"),
                ("Until then", "everybody keeps their roles, and nobody new is taken in"));
        kit.Button("They really left", new ConfirmLeavers(Leavers), ButtonStyle.Destructive);
    }
}
