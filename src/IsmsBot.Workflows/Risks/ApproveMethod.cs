namespace IsmsBot.Workflows.Risks;

/// <summary>An act on a method version.</summary>
public abstract record MethodAct(string Record, int Version) : VersionedAct<RiskMethod>(Record, Version)
{
    /// <summary>Anybody may press; that it has to be top management is said with who that is (SOD-06).</summary>
    public override Who Allowed() => new TopOnly();

    protected override async Task<Card?> CurrentCardAsync(RiskMethod record, Turn turn) => await MethodCards.ForAsync(turn, record);

    private sealed class TopOnly : Who
    {
        public override string Words => "method.approve";

        public override ValueTask<bool> MayAsync(Person person, Record? record, IsmsDb db, CancellationToken cancellationToken) => new(person.Scope(Words) is not null);

        protected override async ValueTask<Refusal> SayNoAsync(Turn turn, Record? record) => Refuse.With(
            "SOD-06", ("doc", Sentence.Of(record!.Title)),
            ("list", Sentence.Of(string.Join(", ", (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Select(p => p.Name)))));
    }
}

/// <summary>Top management approves a method version: it takes the place of the one in force, opens a trigger, and every open risk is to be rated again (RSK-06).</summary>
public sealed record ApproveMethod(string Record, int Version) : MethodAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(RiskMethod record, Turn turn)
    {
        if (record.AuthorId == turn.ActorId)
        {
            var others = (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != turn.ActorId).Select(p => p.Name).ToList();
            throw Refuse.With("SOD-01", ("version", Sentence.Of(record.VersionLabel)), ("doc", Sentence.Of(record.Title)), ("alternative", others.Count == 0 ? (Sentence)"another member of top management" : Sentence.Of(others[0])));
        }

        foreach (var before in await turn.Db.Set<RiskMethod>().Where(m => m.Status == MethodState.Active).ToListAsync(turn.Cancellation))
        {
            (before.CheckBy, before.NextStepOn) = (null, null);
            turn.Move(before, "replace", record.Id);
        }

        (record.ApprovedById, record.ApprovedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, "approve");
        await turn.DecideAsync(record, Decision.Approved, null);
        await Triggers.OpenAsync(turn, new Cause(CauseKind.MethodChange, record.Id, record.Title));
        return Reply.With(await MethodCards.ForAsync(turn, record), "Approved and in force. The owners rate their risks again when the assessment starts.");
    }
}

/// <summary>Top management sends a method version back with the reason.</summary>
public sealed record ReturnMethod(string Record, int Version, string? Reason = null) : MethodAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(RiskMethod record, Turn turn)
    {
        var author = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.AuthorId, turn.Cancellation);
        Refuse.UnlessReasoned(Reason, Sentence.Of(author.Name));
        turn.Move(record, "return", Reason);
        await turn.DecideAsync(record, Decision.Returned, Reason);
        turn.Send(new NewsCard(record.Id, record.Title, $"{turn.Actor.Name} sends the method {record.VersionLabel} back: {Reason}"), author, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.Say($"Sent back. {author.Name} reads why.");
    }
}
