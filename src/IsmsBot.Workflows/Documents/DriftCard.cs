namespace IsmsBot.Workflows.Documents;

/// <summary>A published file that is not what was published: put it back, or make what was written a draft that goes the normal way.</summary>
public sealed record DriftCard(string TaskId, string Code, string Title, string Label, string? By, string Finding, bool Again, bool ForPerson) : Card
{
    public override string Type => "document.drift";

    public override Sentence Summary => $"{Title} was changed in the library";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{Code}, version {Label}");
        kit.Title(Summary);
        kit.Text(Sentence.Of(Finding));
        kit.Facts(("Changed by", By is null ? (Sentence)"the library does not say" : Sentence.Of(By)));
        if (Again)
        {
            kit.Notice(Tone.Attention, "It is not the first time. This should become a nonconformity.");
        }

        if (ForPerson)
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
