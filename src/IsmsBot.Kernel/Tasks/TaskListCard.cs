using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Tasks;

/// <summary>Own open tasks by date, with a button each; ten rows, then the next on the same card.</summary>
/// <param name="From">The first row of the page.</param>
public sealed record TaskListCard(IReadOnlyList<OpenTask> Tasks, DateOnly Today, int From = 0) : Card
{
    public override string Type => "tasks.list";

    public override Sentence Summary => Tasks.Count switch
    {
        0 => "Nothing waits for you",
        1 => "One task waits for you",
        _ => (Sentence)$"{Tasks.Count:task waits|tasks wait} for you",
    };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        if (Tasks.Count == 0)
        {
            kit.Text("You have done everything. I will write to you when something new is due.");
            return;
        }

        kit.Paged(Tasks, From, task => Waits(kit, task), from => new ShowMyTasks(from));
    }

    private void Waits(CardKit kit, OpenTask task)
    {
        var late = Today.DayNumber - task.DueAt.DayNumber;
        kit.Row(
            task.What,
            late switch
            {
                > 1 => (Sentence)$"Was due on {task.DueAt}, {late:day|days} late",
                1 => (Sentence)$"Was due on {task.DueAt}, one day late",
                _ => (Sentence)$"Due on {task.DueAt}",
            },
            late > 0 ? Tone.Attention : Tone.Default, new CardButton("Open", task.Open));
    }
}
