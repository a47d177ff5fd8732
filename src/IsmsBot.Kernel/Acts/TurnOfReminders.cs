using IsmsBot.Kernel.Reminders;

namespace IsmsBot.Kernel.Acts;

public sealed partial class Turn
{
    /// <summary>Notes that a step of a reminder is done; one row that never changes, in the save that tells of it.</summary>
    internal void Note(NudgeSent nudge) => added.Add(nudge);

    /// <summary>Whether the turn itself has noted a step.</summary>
    internal bool HasNoted(string reminder, string recordId, DateOnly dueOn, string step) => added.OfType<NudgeSent>().Any(
        nudge => nudge.RecordId == recordId && nudge.Reminder == reminder && nudge.DueOn == dueOn && nudge.Step == step);
}
