namespace IsmsBot.Workflows.Workforce;

/// <summary>One thing a leaver owned, for a line of a card.</summary>
public sealed record OwnedLine(string Id, string Title, Sentence What);

/// <summary>What somebody leaves behind, with the line manager proposed: one tap gives all of it to one person (CAL-22).</summary>
public sealed record HandoverCard(string TaskId, string Person, DateOnly LeftOn, IReadOnlyList<OwnedLine> Owned, IReadOnlyList<Option> People, string? Proposed) : Card
{
    public const string Kind = "leaver.handover";
    public const int DaysToAct = 7;
    private const int MostLines = 12;

    public override string Type => Kind;

    public override Sentence Summary => $"New owner for what {Person} leaves behind";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Left on {LeftOn}");
        kit.Title(Summary);
        kit.Text("Their roles have ended and their open tasks are with the line manager. These records need somebody who keeps them right:");
        foreach (var line in Owned.Take(MostLines))
        {
            kit.Row(Sentence.Of($"{line.Id} {line.Title}"), line.What);
        }

        if (Owned.Count > MostLines)
        {
            kit.Quiet($"and {Owned.Count - MostLines} more");
        }

        kit.Choose(nameof(HandOver.To), "Who takes them over?", People, Proposed, open: false);
        kit.Button("Move all", new HandOver(TaskId), ButtonStyle.Main);
        kit.Footer(TaskId, "roles");
    }

    internal static HandoverCard Of(TaskItem task, Person leaver, IReadOnlyList<Owned> owned, IEnumerable<Person> people, string? proposed) => new(
        task.Id, leaver.Name, leaver.LeftOn ?? task.DueAt.AddDays(-DaysToAct), [.. owned.Select(one => new OwnedLine(one.Record.Id, one.Record.Title, one.What))],
        [.. people.Where(person => person.AccountEnabled && (person.Roles.Length > 0 || person.Id == proposed)).OrderBy(person => person.Name, StringComparer.Ordinal).Select(person => new Option(person.Id, Sentence.Of(person.Name)))],
        proposed);
}

/// <summary>For the successor: what they keep right from now on, and from whom.</summary>
public sealed record SuccessorCard(string From, IReadOnlyList<OwnedLine> Owned) : Card
{
    private const int MostLines = 12;

    public override string Type => "leaver.successor";

    public override Sentence Summary => $"You take over from {From}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("From now on you keep these records right. Type \"my tasks\" to see what is open.");
        foreach (var line in Owned.Take(MostLines))
        {
            kit.Row(Sentence.Of($"{line.Id} {line.Title}"), line.What);
        }

        if (Owned.Count > MostLines)
        {
            kit.Quiet($"and {Owned.Count - MostLines} more");
        }
    }
}
