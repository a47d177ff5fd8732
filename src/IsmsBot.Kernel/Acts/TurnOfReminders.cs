using IsmsBot.Kernel.Reminders;

namespace IsmsBot.Kernel.Acts;

public sealed partial class Turn
{
    /// <summary>Notes that a step of a reminder is done; one row that never changes, in the save that tells of it.</summary>
    internal void Note(NudgeSent nudge) => added.Add(nudge);
}
