using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>What is put in about one control; a line of the Statement of Applicability.</summary>
public abstract record SoaAct(
    string Record, int Version, string? Decision, string? Reasons, string? Why, string? Implemented, string? Owner, string? How, string? Evidence, string? Risks, string? Requirements)
    : VersionedAct<SoaEntry>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(SoaEntry record, Turn turn) => await SoaCards.ForAsync(turn, record);

    /// <summary>Writes what was put in into the line; what was left out stays as it is.</summary>
    protected async Task WriteAsync(SoaEntry record, Turn turn)
    {
        record.Applicability = Read(Decision, record.Applicability);
        record.Justification = Why?.Trim() ?? record.Justification;
        record.HowItWorks = string.IsNullOrWhiteSpace(How) ? record.HowItWorks : How.Trim();
        record.ControlOwnerId = string.IsNullOrWhiteSpace(Owner) ? record.ControlOwnerId : await turn.Db.People.Where(p => p.Id == Owner && p.AccountEnabled).Select(p => p.Id).FirstOrDefaultAsync(turn.Cancellation);
        record.Evidence = [.. record.Evidence.Union(Parts(Evidence), StringComparer.Ordinal)];
        record.Reasons = Reasons is null ? record.Reasons : [.. Parts(Reasons).Where(SoaCard.KnownReasons.Contains).Distinct(StringComparer.Ordinal)];
        var risks = Parts(Risks);
        record.RiskIds = Risks is null ? record.RiskIds : await turn.Db.Set<Risk>().Where(r => risks.Contains(r.Id)).Select(r => r.Id).ToListAsync(turn.Cancellation);
        record.RequirementIds = Requirements is null ? record.RequirementIds : [.. Parts(Requirements).Where(r => r.StartsWith("REQ-", StringComparison.Ordinal))];
        record.ImplementationStatus = record.Applicability == Applies.Excluded ? Implementation.NotApplicable : Read(Implemented, record.ImplementationStatus);
    }

    private static List<string> Parts(string? text) => [.. (text ?? "").Split([',', ';', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static TEnum Read<TEnum>(string? text, TEnum otherwise)
        where TEnum : struct, Enum => Enum.GetValues<TEnum>().Where(v => StateName.Of(v) == text).Cast<TEnum?>().FirstOrDefault() ?? otherwise;
}

/// <summary>The ISMS manager decides on a control: in or out, why, how far it is, who owns it (6.1.3 d).</summary>
public sealed record DecideControl(
    string Record, int Version, string? Decision = null, string? Reasons = null, string? Why = null, string? Implemented = null, string? Owner = null, string? How = null, string? Evidence = null,
    string? Risks = null, string? Requirements = null) : SoaAct(Record, Version, Decision, Reasons, Why, Implemented, Owner, How, Evidence, Risks, Requirements)
{
    public override Who Allowed() => Who.MayForAll("soa.edit");

    protected override async Task<Reply> DoAsync(SoaEntry record, Turn turn)
    {
        await WriteAsync(record, turn);
        await SoaGuards.CheckAsync(turn, record, await SoaCards.ForAsync(turn, record));
        if (record.Status == SoaEntryState.Current)
        {
            turn.Move(record, "edit");
        }

        turn.Move(record, "decide");
        return Reply.With(await SoaCards.ForAsync(turn, record), "Decided. The version in force stays until the next one is approved.");
    }
}

/// <summary>The owner of a control says how it works and how far it is; the ISMS manager decides next.</summary>
public sealed record EditControl(
    string Record, int Version, string? Decision = null, string? Why = null, string? Implemented = null, string? How = null, string? Evidence = null)
    : SoaAct(Record, Version, Decision, null, Why, Implemented, null, How, Evidence, null, null)
{
    public override Who Allowed() => Who.Only<SoaEntry>("@owner", e => e.ControlOwnerId).Or(Who.MayForAll("soa.edit"));

    protected override async Task<Reply> DoAsync(SoaEntry record, Turn turn)
    {
        await WriteAsync(record, turn);
        if (record.Applicability == Applies.Excluded)
        {
            await SoaGuards.NotReliedOnAsync(turn, record, await SoaCards.ForAsync(turn, record));
        }

        ControlUses.Changed(turn, record, "edit");
        foreach (var manager in (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation)).Where(m => m.Id != turn.ActorId))
        {
            turn.Send((await SoaCards.ForAsync(turn, record)) with { MayDecide = true }, manager, $"soa:{record.Id}:{record.Version}:{manager.Id}", record.Id);
        }

        return Reply.With(await SoaCards.ForAsync(turn, record), "Saved. The ISMS manager decides on it next.");
    }
}

/// <summary>"Still right": the owner has looked at the control and nothing changes.</summary>
public sealed record ConfirmControl(string Record, int Version) : VersionedAct<SoaEntry>(Record, Version)
{
    public override Who Allowed() => Who.Only<SoaEntry>("@owner", e => e.ControlOwnerId).Or(Who.MayForAll("soa.edit"));

    protected override async Task<Reply> DoAsync(SoaEntry record, Turn turn)
    {
        record.Checked(turn.Today);
        turn.Edit(record, "confirm");
        return Reply.With(await SoaCards.ForAsync(turn, record), "Noted: still right.");
    }
}
