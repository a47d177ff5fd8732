using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>An act on a version of the Statement of Applicability.</summary>
public abstract record SoaVersionAct(string Record, int Version) : VersionedAct<SoaVersion>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(SoaVersion record, Turn turn) => await SoaOverviews.ForAsync(turn, record);
}

/// <summary>Top management approves exactly the lines that were frozen; never whoever made the version (SOD-01). The one before is replaced.</summary>
public sealed record ApproveSoa(string Record, int Version) : SoaVersionAct(Record, Version)
{
    public override Who Allowed() => Who.May("soa.approve");

    protected override async Task<Reply?> AlreadyAsync(SoaVersion record, Turn turn) => record.ApprovedById is null ? null : Reply.With(
        await SoaOverviews.ForAsync(turn, record),
        GuardWords.Of("GEN-03", ("name", Sentence.Of(await turn.NameAsync(record.ApprovedById))), ("decision", "approve"), ("date", $"{record.ApprovedAt}")));

    protected override async Task<Reply> DoAsync(SoaVersion record, Turn turn)
    {
        if (record.AuthorId == turn.ActorId)
        {
            var others = (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != turn.ActorId).Select(p => p.Name).ToList();
            throw Refuse.With("SOD-01", ("version", Sentence.Of(record.VersionLabel)), ("doc", Sentence.Of(record.Title)), ("alternative", others.Count == 0 ? (Sentence)"another member of top management" : Sentence.Of(others[0])));
        }

        var entries = await SoaOverviews.EntriesAsync(turn);
        if (SoaLines.HashOf(SoaLines.Write(entries.Select(e => e.Line))) != record.EntriesHash)
        {
            var last = entries.MaxBy(e => e.UpdatedAt)!;
            throw Refuse.With(await SoaOverviews.ForAsync(turn, record), "GEN-02", ("id", Sentence.Of(last.Id)), ("date", $"{last.UpdatedAt}"), ("name", Sentence.Of(await turn.NameAsync(last.UpdatedById))));
        }

        foreach (var before in await turn.Db.Set<SoaVersion>().Where(v => v.Status == SoaVersionState.Approved).ToListAsync(turn.Cancellation))
        {
            turn.Move(before, "replace", record.Id);
        }

        (record.ApprovedById, record.ApprovedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, "approve");
        await turn.DecideAsync(record, Decision.Approved, null);
        return Reply.With(await SoaOverviews.ForAsync(turn, record), $"Approved. Version {record.VersionLabel} is in force.");
    }
}

/// <summary>Top management sends the version back with the reason.</summary>
public sealed record ReturnSoa(string Record, int Version, string? Reason = null) : SoaVersionAct(Record, Version)
{
    public override Who Allowed() => Who.May("soa.approve");

    protected override async Task<Reply> DoAsync(SoaVersion record, Turn turn)
    {
        var author = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.AuthorId, turn.Cancellation);
        Refuse.UnlessReasoned(Reason, Sentence.Of(author.Name));
        turn.Move(record, "return", Reason);
        await turn.DecideAsync(record, Decision.Returned, Reason);
        turn.Send(new NewsCard(record.Id, record.Title, $"{turn.Actor.Name} sends version {record.VersionLabel} back: {Reason}"), author, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.With(await SoaOverviews.ForAsync(turn, record), $"Sent back. {author.Name} reads why.");
    }
}
