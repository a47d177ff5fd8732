namespace IsmsBot.Workflows.Roles;

/// <summary>An exception ends by itself on the day after its last (5.3).</summary>
public sealed class ExpireExceptions : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var over = turn.Db.Set<SodException>().Where(e => e.Status == SodExceptionState.Approved && e.ExpiresAt < turn.Today);
        foreach (var exception in await over.OrderBy(e => e.Id).ToListAsync(turn.Cancellation))
        {
            turn.Move(exception, "expire");
            await EndedExceptions.TellAsync(exception, turn);
        }

        return false;
    }
}
