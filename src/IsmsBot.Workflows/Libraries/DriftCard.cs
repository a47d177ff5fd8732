using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>A published file that is not what was published: put it back, or make what was written a draft that goes the normal way.</summary>
/// <param name="Reader">Whoever has the task settles it while it is open; null for the channel, which only reads.</param>
internal sealed record DriftCard(ControlledDocument Document, Drift Found, TaskItem Task, string? Reader) : Card
{
    /// <summary>Somebody changed a file of this document before.</summary>
    public bool Again { get; init; }

    public override string Type => "document.drift";

    public override Sentence Summary => $"{Document.Title} was changed in the library";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Document.Code}, version {Found.Label}");
        kit.Title(Summary);
        kit.Text(Sentence.Of(Found.Finding));
        kit.Facts(("Changed by", Found.By.Length == 0 ? (Sentence)"the library does not say" : Sentence.Of(Found.By)));
        if (Again)
        {
            kit.Notice(Tone.Attention, "It is not the first time. This should become a nonconformity.");
        }

        if (Task.Status == TaskState.Open && Reader == Task.AssigneeId)
        {
            kit.Button("Restore", new RestorePublished(Task.Id), ButtonStyle.Main);
            kit.Button("Make it a new draft", new DraftFromDrift(Task.Id, ChangeKind.Major));
            kit.Button("It is a minor correction", new DraftFromDrift(Task.Id, ChangeKind.Minor));
        }
        else
        {
            kit.Quiet("The ISMS manager has a card to put it back. Nobody can acknowledge this file until then.");
        }

        kit.Footer(Task.Id, "documentation-control");
    }
}
