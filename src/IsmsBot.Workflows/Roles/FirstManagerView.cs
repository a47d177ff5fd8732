namespace IsmsBot.Workflows.Roles;

/// <summary>"first isms manager": the card again, for whoever the operator named; for everybody else who holds the role.</summary>
public sealed class FirstManagerView : View
{
    public override string Key => "first-manager";

    public override IReadOnlyList<string> Phrases => ["first isms manager", "become isms manager", "set up the isms"];

    public override IReadOnlyList<string> GermanPhrases => ["erste isms-leitung", "isms-leitung werden", "isms einrichten"];

    public override Sentence Help => "Become the first ISMS manager, if whoever installed me has named you";

    public override string Permission => "role.accept";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        if (await FirstManager.MayAsync(turn))
        {
            return Reply.With(new FirstManagerCard(FirstManager.Group(turn)));
        }

        if (await FirstManager.OwnAsync(turn) is { Status: RoleAssignmentState.Active } own)
        {
            return Reply.With(await RoomCatalog.RegisterOf<RoleAssignment>().CardAsync(own, turn.Reader));
        }

        return await FirstManager.ManagersAsync(turn) is { Count: > 0 } managers
            ? Reply.Say($"The ISMS is managed by {managers.Select(person => person.Name)}, who can propose you for a role.")
            : Reply.Say($"Nobody is ISMS manager yet, and you are not named. Whoever installed me can name you as {FirstManager.Setting}.");
    }
}
