namespace IsmsBot.Workflows.Applicability;

/// <summary>Freezes the 93 lines and asks top management to approve them; refused while lines are undecided (SOA-05).</summary>
public sealed record SubmitSoa : FreeAct
{
    public override Who Allowed() => RoomCatalog.RegisterOf<SoaVersion>().WhoTakes("submit");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var register = IssueRegister.Of<SoaVersion>();
        var entries = await SoaStanding.AllAsync(turn);
        var undecided = SoaStanding.Undecided(entries);
        if (undecided.Count > 0)
        {
            throw Refuse.With(
                await SoaOverviewCard.OfAsync(null, turn.Reader), "SOA-05", ("count", $"{undecided.Count}"), ("list", Sentence.Some(undecided)));
        }

        if (await register.WaitsAsync(turn) is { } waits)
        {
            return waits;
        }

        var version = await register.DraftAsync(turn, (id, label) => new SoaVersion
        {
            Id = id,
            Title = $"Statement of Applicability {label}",
            VersionLabel = label,
            DocumentCode = SoaChecks.Document,
            AuthorId = turn.ActorId,
        });
        version.Freeze(entries);
        return await register.SubmitAsync(turn, version);
    }
}
