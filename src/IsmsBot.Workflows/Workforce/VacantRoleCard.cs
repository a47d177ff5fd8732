namespace IsmsBot.Workflows.Workforce;

/// <summary>For top management: a role that the ISMS cannot be without has no holder any more.</summary>
public sealed record VacantRoleCard(string Role, DateOnly Since) : Card
{
    public override string Type => "role.vacant";

    public override Sentence Summary => "A role that the standard asks for is vacant";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Vacant since {Since}");
        kit.Title($"Nobody is {Catalog.Roles.Find(Role)?.NameIn(kit.Language.Code) ?? Role} any more");
        kit.Text("The last person with this role has left. The standard asks for a holder, so please name one.");
        kit.Text("Until then nobody can do what the role is for.");
    }
}
