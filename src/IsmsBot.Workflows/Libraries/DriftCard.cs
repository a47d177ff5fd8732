using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>A published file that is not what was published: put it back, or make what was written a draft that goes the normal way.</summary>
internal sealed record DriftCard(ControlledDocument Document, Drift Found, string TaskId) : Card
{
    /// <summary>Somebody changed a file of this document before.</summary>
    public bool Again { get; init; }

    /// <summary>For whoever has the task while it is open; the channel only reads.</summary>
    public bool MaySettle { get; init; }

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

        if (MaySettle)
        {
            kit.Button("Restore", new RestorePublished(TaskId), ButtonStyle.Main);
            kit.Button("Make it a new draft", new DraftFromDrift(TaskId, ChangeKind.Major));
            kit.Button("It is a minor correction", new DraftFromDrift(TaskId, ChangeKind.Minor));
        }
        else
        {
            kit.Quiet("The ISMS manager has a card to put it back. Nobody can acknowledge this file until then.");
        }

        kit.Footer(TaskId, "documentation-control");
    }
}
