using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Reminders;

/// <summary>One card a day with all that is due: what, since when, and the button that opens it.</summary>
public sealed record DigestCard(IReadOnlyList<OpenItem> Items, DateOnly Today) : Card
{
    private const int MostRows = 10;

    public override string Type => "reminder.digest";

    public override Sentence Summary =>
        Items.Count == 1 ? (Sentence)$"Reminder: {Items[0].What}" : (Sentence)$"Reminder: {Items.Count:thing waits|things wait} for you";

    /// <summary>By date, so that what is late comes first.</summary>
    public static DigestCard Of(IReadOnlyList<OpenItem> items, DateOnly today) =>
        new([.. items.OrderBy(i => i.DueAt).ThenBy(i => i.RecordId, StringComparer.Ordinal)], today);

    public override void Draw(CardKit kit)
    {
        kit.Title(Items.Count == 1 ? "One thing waits for you" : (Sentence)$"{Items.Count:thing waits|things wait} for you");
        foreach (var item in Items.Take(MostRows))
        {
            var days = Today.DayNumber - item.DueAt.DayNumber;
            kit.Row(item.What, days switch
            {
                > 1 => (Sentence)$"{days:day|days} late, was due on {item.DueAt}",
                1 => (Sentence)$"One day late, was due on {item.DueAt}",
                0 => "Due today",
                -1 => "Due tomorrow",
                _ => (Sentence)$"Due on {item.DueAt}, in {-days:day|days}",
            }, days > 0 ? Tone.Attention : days > -2 ? Tone.Warning : Tone.Default, new CardButton("Open", item.Open));
        }

        if (Items.Count > MostRows)
        {
            kit.Quiet($"and {Items.Count - MostRows} more.");
            kit.Button("My tasks", new SayPhrase("my tasks"));
        }
    }
}
