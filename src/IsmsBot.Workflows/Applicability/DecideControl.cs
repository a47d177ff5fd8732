using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Applicability;

/// <summary>The ISMS manager decides on a control: in or out, why, how far it is, who owns it (6.1.3 d).</summary>
public sealed record DecideControl(string Record, int Version) : SoaAct(Record, Version)
{
    /// <summary>A line with more risks than fit into an input keeps them as they are: the treatments keep them up to date.</summary>
    private const int MostTyped = 40;

    public string? Reasons { get; init; }

    public string? Owner { get; init; }

    public string? OwnerTyped { get; init; }

    public string? Risks { get; init; }

    public string? Requirements { get; init; }

    protected override string Action => "decide";

    internal static void Draw(CardKit form, SoaEntry entry)
    {
        var given = entry.Reasons.Count == 0 ? null : string.Join(',', entry.Reasons);
        form.Choose(nameof(Reasons), "Why is it included?", IncludedBecause.All, given, several: true, required: false);
        if (entry.RiskIds.Count <= MostTyped)
        {
            form.Ask(nameof(Risks), "Risks it changes, by number or title", string.Join(", ", entry.RiskIds), required: false, most: 500);
        }

        form.Ask(nameof(Requirements), "Laws and contracts, such as REQ-0004", string.Join(", ", entry.RequirementIds), required: false, most: 500);
        form.AskPerson(nameof(Owner), "Another owner, if it gets one");
        DrawShared(form, entry);
    }

    protected override async Task<Reply> DoAsync(SoaEntry record, Turn turn)
    {
        await WriteAsync(record, turn);
        await SoaGuards.CheckAsync(turn, record, await Register.CardAsync(record, turn.Reader));
        record.DecideBy = null;
        turn.Move(record, Action);
        return await AnswerAsync(record, turn, "Decided. The version in force stays until the next one is approved.");
    }

    private async Task WriteAsync(SoaEntry record, Turn turn)
    {
        WriteShared(record);
        record.Reasons = Reasons is null ? record.Reasons
            : [.. Parts(Reasons).Where(IncludedBecause.IsOne).Distinct(StringComparer.Ordinal)];
        record.RequirementIds = Requirements is null ? record.RequirementIds
            : [.. Parts(Requirements).Where(r => r.StartsWith("REQ-", StringComparison.Ordinal))];
        if (Risks is not null)
        {
            record.RiskIds = await NamedRecords.FindAsync(
                turn, turn.Db.Set<Risk>().AsNoTracking(), Risks, async () => await Register.CardAsync(record, turn.Reader));
        }

        if (await NamedPerson.FindAsync(turn, Owner, OwnerTyped, async _ => await Register.CardAsync(record, turn.Reader)) is { } owner)
        {
            record.ControlOwnerId = record.OwnerId = owner.Id;
        }
    }
}
