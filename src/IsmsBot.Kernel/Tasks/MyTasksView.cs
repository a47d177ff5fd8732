using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Duties;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Kernel.Tasks;

/// <summary>"my tasks": everything that waits for this person in any room, by date.</summary>
public sealed class MyTasksView : View
{
    public override string Key => "tasks";

    public override IReadOnlyList<string> Phrases => ["my tasks", "what do I have to do", "what waits for me", "tasks"];

    public override IReadOnlyList<string> GermanPhrases => ["meine Aufgaben", "was muss ich tun", "aufgaben", "was wartet auf mich"];

    public override Words.Sentence Help => "Show what waits for you, by date";

    public override string Permission => "self.tasks";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(new TaskListCard(await OfAsync(turn), turn.Today));

    /// <summary>All that waits for the person of a turn.</summary>
    internal static async Task<IReadOnlyList<OpenTask>> OfAsync(Turn turn)
    {
        var open = new List<OpenTask>();
        foreach (var source in RoomCatalog.Rooms.SelectMany(r => r.Tasks))
        {
            open.AddRange(await source.OpenForAsync(turn, turn.ActorId));
        }

        foreach (var duty in RoomCatalog.Rooms.SelectMany(r => r.Reminders).OfType<IDuty>())
        {
            open.AddRange(await duty.TasksAsync(turn, turn.Actor));
        }

        return [.. open.OrderBy(t => t.DueAt).ThenBy(t => t.RecordId, StringComparer.Ordinal)];
    }
}
