using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Reminders;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Kernel.Duties;

/// <summary>
/// A record may oblige two people on one day, and the morning of the one comes before that of the other: what is noted for the one leaves due what
/// the other was not told yet.
/// </summary>
internal static class OtherDuties
{
    /// <summary>Reads what was done for any of several duties of some records; nothing where there is only one.</summary>
    public static Task FetchAsync(IsmsDb db, IReadOnlyList<Reminder> all, IReadOnlyList<string> recordIds, CancellationToken cancellationToken)
    {
        var names = all.Select(duty => duty.Name).ToList();
        return names.Count < 2 ? Task.CompletedTask
            : db.Set<NudgeSent>().Where(n => names.Contains(n.Reminder) && recordIds.Contains(n.RecordId)).LoadAsync(cancellationToken);
    }

    /// <summary>
    /// The day of the first step of the duties besides one that is not done, since the record was last looked at; null when there is none.
    /// </summary>
    public static DateOnly? Next(Turn turn, Record record, IReadOnlyList<Reminder> all, Reminder but)
    {
        var from = record.NextStepOn < turn.Today ? record.NextStepOn.Value : turn.Today;
        return all.Where(duty => duty != but).SelectMany(duty => ((IDuty)duty).StepsOf(record, turn.Today)
                .Where(step => step.Day >= from && !IsDone(turn, duty.Name, record.Id, step.DueOn, step.Step))
                .Select(step => (DateOnly?)step.Day)).Min();
    }

    private static bool IsDone(Turn turn, string duty, string recordId, DateOnly dueOn, string step) =>
        turn.Db.Set<NudgeSent>().Local.FindEntryUntyped([duty, recordId, dueOn, step]) is not null || turn.HasNoted(duty, recordId, dueOn, step);
}

/// <summary>A step of a duty for a record: its name, and when it is to be done.</summary>
internal readonly record struct DutyStep(DateOnly DueOn, DateOnly Day, string Step);
