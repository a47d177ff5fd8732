namespace IsmsBot.Workflows.Roles;

/// <summary>Ends a role. The last holder of a role that the standard asks for is not let go without a successor (5.3, ROL-01).</summary>
public sealed record EndRole(string Record, int Version, string? Why = null) : StepAct<RoleAssignment>(Record, Version)
{
    protected override string Action => "end";

    internal static void Draw(CardKit form) => form.Ask(nameof(Why), "Why does it end?", required: false, multiline: true, most: 500);

    protected override async Task<Reply> DoAsync(RoleAssignment record, Turn turn)
    {
        record.MustAllow(Action);
        var beside = Catalog.Roles.Mandatory.Contains(record.Role) ? await VacantRoles.HeldBesideAsync(record, turn) : record;
        if (beside is null)
        {
            var card = (RecordCard)await Register.CardAsync(record, turn.Reader);
            throw Refuse.With(
                card with { Buttons = [new CardButton("Name a successor", new SayPhrase("new role"))] }, "ROL-01",
                ("name", Sentence.Of(await turn.NameAsync(record.PersonId))), ("role", RoleName.Of(record.Role)));
        }

        if (beside != record)
        {
            // Of two who end the last two at once, one is second, and is refused.
            turn.StandsOn(beside);
        }

        record.EndedAt = turn.Today;
        turn.Move(record, Action, string.IsNullOrWhiteSpace(Why) ? null : Why.Trim());
        var holder = await RolesInForce.WorkOutAsync(turn, record.PersonId);
        var said = await RoleNews.EndedAsync(record, holder, turn);
        return Reply.With(await Register.CardAsync(record, holder.Id == turn.ActorId ? turn.For(holder) : turn.Reader), said);
    }
}
