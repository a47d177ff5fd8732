namespace IsmsBot.Workflows.Triggers;

/// <summary>Starts with the risks that the ISMS manager has chosen.</summary>
/// <param name="Risks">Their ids, with commas between.</param>
public sealed record StartChosen(string Record, int Version, string? Risks = null) : StartingFromTrigger(Record, Version)
{
    protected override async Task<Reply> DoAsync(Trigger record, Turn turn)
    {
        var asked = (Risks ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var risks = await TouchedRisks.Open(turn.Db).Where(r => asked.Contains(r.Id)).ToListAsync(turn.Cancellation);
        return risks.Count > 0 ? await StartAsync(record, risks, turn)
            : throw await NoAsync(record, turn, "GEN-04", ("fields", "at least one risk to look at again"));
    }
}
