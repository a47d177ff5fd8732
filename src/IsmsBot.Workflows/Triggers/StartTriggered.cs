namespace IsmsBot.Workflows.Triggers;

/// <summary>Starts with the risks that the trigger touches, or with all open ones when it touches none by name.</summary>
/// <param name="All">All open risks, whatever it touches.</param>
public sealed record StartTriggered(string Record, int Version, bool All = false) : StartingFromTrigger(Record, Version)
{
    protected override async Task<Reply> DoAsync(Trigger record, Turn turn)
    {
        var touched = All ? [] : (await TouchedRisks.OfAsync(turn.Db, record, turn.Cancellation)).ConvertAll(r => r.Id);
        var risks = TouchedRisks.Open(turn.Db);
        return await StartAsync(
            record, await (touched.Count == 0 ? risks : risks.Where(r => touched.Contains(r.Id))).ToListAsync(turn.Cancellation), turn);
    }
}
