using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Jobs;

/// <summary>
/// Something the timer does. It looks at what is there and does what is due and not done; running it twice does nothing twice. It works in
/// steps, each one save, until nothing is left.
/// </summary>
public abstract class Job
{
    public string Name => StateName.Kebab(GetType().Name);

    /// <summary>Does the next portion of what is due.</summary>
    /// <returns>True when there may be more.</returns>
    public abstract Task<bool> StepAsync(Turn turn);
}
