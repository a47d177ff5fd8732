namespace IsmsBot.Workflows.Roles;

/// <summary>Whoever the operator named becomes ISMS manager while nobody is. Done twice it changes nothing.</summary>
public sealed record AcceptFirstManager : FreeAct
{
    public override Who Allowed() => Who.May("role.accept");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        if (!turn.RoleSetup.NamesFirst(turn.Actor))
        {
            throw await Denied.ForAsync(turn, "role.assign");
        }

        var own = await FirstManager.OwnAsync(turn);
        if (own?.Status == RoleAssignmentState.Active)
        {
            return Reply.With(await Register.CardAsync(own, turn.Reader), "You have accepted it already. Nothing was changed.");
        }

        if (await FirstManager.ManagersAsync(turn) is { Count: > 0 } managers)
        {
            var names = managers.Select(person => person.Name);
            return Reply.Say($"The ISMS is managed by {names}, who can propose you for the role. Nothing was changed.");
        }

        var conflicts = await HeldTogether.WithAsync(turn.Db, turn.ActorId, Role.IsmsManager, turn.Today, turn.Cancellation);
        if (conflicts.FirstOrDefault(one => one.IsRefused) is { } refused)
        {
            throw Refuse.With("SOD-05", refused.Values(turn.Actor.Name, Role.IsmsManager));
        }

        var record = own ?? await MadeAsync(turn);
        (record.AcceptedAt, record.AcceptBy) = (turn.Today, null);
        turn.Move(record, "accept", FirstManager.Setting);
        var holder = await RolesInForce.WorkOutAsync(turn, turn.ActorId);
        var card = await Register.CardAsync(record, turn.For(holder));
        if (FirstManager.Group(turn) is { } group && !holder.Has(record.Role))
        {
            return Reply.With(
                card, $"Accepted. It counts once the group {group} in Entra ID names you too: please ask its administrator. I look every night.");
        }

        var next = new CardButton("First steps", new SayPhrase("first steps"));
        return Reply.With(
            card is RecordCard shown ? shown with { Buttons = [next] } : card,
            "You are ISMS manager now. The first steps are to assign the other roles, top management first, and to lay out the ISMS.");
    }

    private static Register<RoleAssignment> Register => RoomCatalog.RegisterOf<RoleAssignment>();

    /// <summary>It answers for both that the standard names (5.3), until these are given to somebody else.</summary>
    private static async Task<RoleAssignment> MadeAsync(Turn turn)
    {
        var record = new RoleAssignment
        {
            Id = await NumberSeries.NextAsync(turn.Db, "ROL", turn.Cancellation),
            Title = "",
            PersonId = turn.ActorId,
            Role = Role.IsmsManager,
            EnsuresConformity = true,
            ReportsPerformance = true,
            AssignedById = turn.ActorId,
            AssignedAt = turn.Today,
        };
        Proposing.Complete(record, turn.Actor);
        return turn.Create(record);
    }
}
