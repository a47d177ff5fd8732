using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Tasks;

/// <summary>Own open tasks by date, with a button each; ten rows at the most.</summary>
public sealed record TaskListCard(IReadOnlyList<OpenTask> Tasks, DateOnly Today) : Card
{
    private const int MostRows = 10;

    public override string Type => "tasks.list";

    public override Sentence Summary => Tasks.Count switch
    {
        0 => "Nothing waits for you",
        1 => "One task waits for you",
        _ => (Sentence)$"{Tasks.Count} tasks wait for you",
    };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        if (Tasks.Count == 0)
        {
            kit.Text("You have done everything. I will write to you when something new is due.");
            return;
        }

        foreach (var task in Tasks.Take(MostRows))
        {
            var late = Today.DayNumber - task.DueAt.DayNumber;
            kit.Row(task.What, late > 0 ? (Sentence)$"Was due on {task.DueAt}, {late} days late" : (Sentence)$"Due on {task.DueAt}", late > 0 ? Tone.Attention : Tone.Default, new CardButton("Open", task.Open));
        }

        if (Tasks.Count > MostRows)
        {
            kit.Quiet($"and {Tasks.Count - MostRows} more; they come up as you finish these.");
        }
    }
}
