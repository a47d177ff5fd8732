namespace IsmsBot.Workflows.Roles;

/// <summary>The holder accepts a role with its duties and powers; from then on it counts (5.3, SOD-05).</summary>
public sealed record AcceptRole(string Record, int Version) : StepAct<RoleAssignment>(Record, Version)
{
    protected override string Action => "accept";

    protected override async Task<Reply?> AlreadyAsync(RoleAssignment record, Turn turn) => record.Status == RoleAssignmentState.Active
        ? await DecidedAsync(record, turn, record.PersonId, record.AcceptedAt) : null;

    protected override async Task<Reply> DoAsync(RoleAssignment record, Turn turn)
    {
        record.MustAllow(Action);
        var conflicts = await HeldTogether.WithAsync(turn.Db, record.PersonId, record.Role, turn.Today, turn.Cancellation);
        if (conflicts.FirstOrDefault(one => one.IsRefused) is { } refused)
        {
            throw await NoAsync(record, turn, "SOD-05", refused.Values(turn.Actor.Name, record.Role));
        }

        record.ExceptionId = conflicts.FirstOrDefault(one => one.ExceptionId is not null)?.ExceptionId;
        (record.AcceptedAt, record.AcceptBy) = (turn.Today, null);
        turn.Move(record, Action);
        var holder = await RolesInForce.WorkOutAsync(turn, record.PersonId);
        var said = await RoleNews.AcceptedAsync(record, holder, turn);
        return Reply.With(await Register.CardAsync(record, turn.For(holder)), said);
    }
}
