using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Jobs;

/// <summary>Once a day, has the database look whether its files are whole. What is damaged fails like any job: shown in health, told once.</summary>
internal sealed class LookForDamage : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var pulse = await Pulse.OfAsync(turn.Db, Pulse.LookedForDamage, turn.Cancellation);
        if (DateOnly.FromDateTime(pulse.At.UtcDateTime) < turn.Today)
        {
            await turn.Db.RefuseDamagedAsync(turn.Cancellation);
            pulse.At = turn.Now;
        }

        return false;
    }
}
