namespace IsmsBot.Workflows.Method;

/// <summary>The one version of the method that ratings are made with.</summary>
public sealed record MethodInForce(string Id, string Label, MethodContent Content)
{
    /// <returns>Null before the first method is approved.</returns>
    public static async Task<MethodInForce?> FindAsync(IsmsDb db, CancellationToken cancellationToken) =>
        await db.Set<RiskMethod>().AsNoTracking().Where(m => m.Status == MethodState.Active).Select(m => new { m.Id, m.VersionLabel, m.Content })
            .FirstOrDefaultAsync(cancellationToken) is { } found
            ? new MethodInForce(found.Id, found.VersionLabel, MethodContent.Read(found.Content)) : null;

    public static async Task<MethodInForce> NeededAsync(Turn turn) =>
        await FindAsync(turn.Db, turn.Cancellation) ?? throw Refuse.Missing("a risk method that top management has approved");
}
