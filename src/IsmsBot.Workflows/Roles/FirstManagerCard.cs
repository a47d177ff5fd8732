namespace IsmsBot.Workflows.Roles;

/// <summary>For whoever the operator named: they may become the first ISMS manager.</summary>
/// <param name="Group">The group in Entra ID that has to name them too; null where groups do not count.</param>
public sealed record FirstManagerCard(string? Group) : Card
{
    public override string Type => "role.first-manager";

    public override Sentence Summary => "You are named as the first ISMS manager";

    public override void Draw(CardKit kit)
    {
        var role = Catalog.Roles.Get(Role.IsmsManager);
        kit.Overline("Nobody is ISMS manager yet");
        kit.Title(Summary);
        kit.Text("Whoever installed me has named you in the settings. If you accept, you can assign all other roles.");
        kit.Facts(("Duties", Sentence.Of(role.DutiesIn(kit.Language.Code))), ("Powers", Sentence.Of(role.PowersIn(kit.Language.Code))));
        if (Group is not null)
        {
            kit.Notice(Tone.Warning, $"The role counts once the group {Group} in Entra ID names you too. I look at it every night.");
        }

        kit.Button("Accept", new AcceptFirstManager(), ButtonStyle.Main);
        kit.Quiet("If it is not meant for you, leave it: nothing happens. Whoever installed me can name somebody else.");
    }
}
