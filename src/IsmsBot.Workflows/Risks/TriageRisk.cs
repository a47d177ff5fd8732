using IsmsBot.Workflows.Assets;

namespace IsmsBot.Workflows.Risks;

/// <summary>The ISMS manager completes a proposed risk and sends it to its owner to rate.</summary>
public sealed record TriageRisk(
    string Record, int Version, string? Cause = null, string? Event = null, string? Consequence = null, string? Kind = null, string? Owner = null, string? Assets = null,
    string? Properties = null, string? Controls = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        Refuse.Unless(record.Status == RiskState.Identified, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "triage"), ("states", $"{RiskState.Identified}"));
        var form = await TriageCards.ForAsync(turn, record, this);
        RatingGuards.Complete(record.Title, Cause, Event, Consequence, form);
        var owner = (await RoleHolders.HereAsync(turn.Db, Role.RiskOwner, turn.Cancellation)).FirstOrDefault(p => p.Id == Owner)
            ?? throw Refuse.With(form, "RSK-01", ("title", Sentence.Of(record.Title)));
        var kind = Kind == StateName.Of(RiskKind.ManagementSystem) ? RiskKind.ManagementSystem : RiskKind.InformationSecurity;
        var assets = await KnownAssetsAsync(turn);
        if (kind == RiskKind.InformationSecurity && assets.Count == 0)
        {
            throw Refuse.With(form, "GEN-04", ("fields", "the assets it touches"));
        }

        var controls = (await KnownControls.ReadAsync(turn.Db, turn.Cancellation)).ReadOrRefuse(Controls, form);
        (record.Cause, record.Event, record.Consequence) = (Cause!.Trim(), Event!.Trim(), Consequence!.Trim());
        (record.Kind, record.RiskOwnerId, record.OwnerId, record.AssetIds) = (kind, owner.Id, owner.Id, assets);
        record.Properties = [.. Parts(Properties).Where(p => p is "C" or "I" or "A").Distinct()];
        record.ExistingControlIds = controls;
        RateBy.Set(record, turn.Today.AddDays(RateBy.Days), turn.Today);
        turn.Edit(record, "triage");
        turn.Send(await RateCards.ForAsync(turn, record), owner, $"rate:{record.Id}:{record.Version}", record.Id);
        await Proposers.TellAsync(turn, record, $"Your risk {record.Id} was taken up. {owner.Name} owns it and rates it next.");
        return Reply.With(await RiskCards.ForAsync(turn, record), $"Sent to {owner.Name}, who rates it next.");
    }

    private async Task<List<string>> KnownAssetsAsync(Turn turn)
    {
        var asked = Parts(Assets);
        return await turn.Db.Set<Asset>().Where(a => asked.Contains(a.Id) && a.Status == AssetState.Active).Select(a => a.Id).ToListAsync(turn.Cancellation);
    }

    private static List<string> Parts(string? text) => [.. (text ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}

/// <summary>Says why a proposal is no risk; the proposer reads it.</summary>
public sealed record DismissRisk(string Record, int Version, string? Reason = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var proposer = await turn.NameAsync(record.ProposedById);
        Refuse.UnlessReasoned(Reason, Sentence.Of(proposer));
        turn.Move(record, "dismiss", Reason);
        record.NextStepOn = null;
        await Proposers.TellAsync(turn, record, $"Your proposal {record.Id} was not taken up as a risk: {Reason}");
        return Reply.Say($"Dismissed. {proposer} is told why.");
    }
}
