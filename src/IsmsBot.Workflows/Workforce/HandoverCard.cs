namespace IsmsBot.Workflows.Workforce;

/// <summary>What somebody leaves behind, with the line manager proposed: one tap gives all of it to one person (CAL-22).</summary>
/// <param name="Proposed">Mail address or name of the line manager; null when there is none.</param>
public sealed record HandoverCard(string TaskId, string Person, DateOnly LeftOn, IReadOnlyList<OwnedLine> Owned, string? Proposed) : Card
{
    public const string Kind = "leaver.handover";
    public const int DaysToAct = 7;

    /// <summary>Whom the typed name may mean.</summary>
    public IReadOnlyList<Option> Candidates { get; init; } = [];

    public override string Type => Kind;

    public override Sentence Summary => $"New owner for what {Person} leaves behind";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Left on {LeftOn}");
        kit.Title(Summary);
        kit.Text("Their roles have ended and their open tasks are with the line manager. These records need somebody who keeps them right:");
        OwnedLine.Draw(kit, Owned);
        kit.AskPerson(nameof(HandOver.To), "Who takes them over?", Proposed, Candidates);
        kit.Button("Move all", new HandOver(TaskId), ButtonStyle.Main);
        kit.Footer(TaskId, "roles");
    }

    internal static HandoverCard Of(TaskItem task, Person leaver, IReadOnlyList<Owned> owned, Person? proposed) => new(
        task.Id, leaver.Name, leaver.LeftOn ?? task.DueAt.AddDays(-DaysToAct), OwnedLine.Of(owned),
        proposed is { Mail.Length: > 0 } ? proposed.Mail : proposed?.Name);
}
