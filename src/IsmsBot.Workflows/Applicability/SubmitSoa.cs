namespace IsmsBot.Workflows.Applicability;

/// <summary>Freezes the 93 lines and asks top management to approve them; refused while lines are undecided (SOA-05).</summary>
public sealed record SubmitSoa : FreeAct
{
    private const int ApprovalDays = 14;

    public override Who Allowed() => Who.MayForAll("soa.edit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var entries = await SoaOverviews.EntriesAsync(turn);
        var undecided = SoaOverviews.Undecided(entries);
        if (undecided.Count > 0)
        {
            throw Refuse.With(await SoaOverviews.ForAsync(turn, null), "SOA-05", ("count", $"{undecided.Count}"), ("list", Sentence.Some(undecided)));
        }

        if (await turn.Db.Set<SoaVersion>().FirstOrDefaultAsync(v => v.Status == SoaVersionState.InApproval, turn.Cancellation) is { } waiting)
        {
            return Reply.With(await SoaOverviews.ForAsync(turn, waiting), "A version waits for approval.");
        }

        var version = await DraftAsync(turn, entries);
        turn.Move(version, "submit");
        var top = (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(p => p.Id != version.AuthorId).ToList();
        var card = await SoaOverviews.ForAsync(turn, version);
        await turn.AskForApprovalAsync(version, version.EntriesHash, top, turn.Today.AddDays(ApprovalDays), card with { MayApprove = true });
        return Reply.With(card, $"Version {version.VersionLabel} is frozen. I have asked {top.Select(p => p.Name)} to approve it.");
    }

    /// <summary>The draft that was sent back, with the lines as they are now, or a new one with the next number.</summary>
    private static async Task<SoaVersion> DraftAsync(Turn turn, IReadOnlyList<SoaStanding> entries)
    {
        var lines = SoaLines.Write(entries.Select(e => e.Line));
        if (await turn.Db.Set<SoaVersion>().FirstOrDefaultAsync(v => v.Status == SoaVersionState.Draft && v.AuthorId == turn.ActorId, turn.Cancellation) is { } draft)
        {
            (draft.Lines, draft.EntriesHash) = (lines, SoaLines.HashOf(lines));
            (draft.IncludedCount, draft.ExcludedCount) = (entries.Count(e => e.Applicability == Applies.Included), entries.Count(e => e.Applicability == Applies.Excluded));
            return draft;
        }

        var majors = (await turn.Db.Set<SoaVersion>().Select(v => v.VersionLabel).ToListAsync(turn.Cancellation)).Select(l => int.TryParse(l.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0);
        var label = $"{majors.DefaultIfEmpty(0).Max() + 1}.0";
        return turn.Create(new SoaVersion
        {
            Id = await NumberSeries.NextAsync(turn.Db, "SOV", turn.Cancellation),
            Title = $"Statement of Applicability {label}",
            VersionLabel = label,
            Lines = lines,
            EntriesHash = SoaLines.HashOf(lines),
            IncludedCount = entries.Count(e => e.Applicability == Applies.Included),
            ExcludedCount = entries.Count(e => e.Applicability == Applies.Excluded),
            DocumentCode = SoaTests.Document,
            AuthorId = turn.ActorId,
        });
    }
}
