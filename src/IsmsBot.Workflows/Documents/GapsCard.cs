namespace IsmsBot.Workflows.Documents;

/// <summary>The document set as an auditor would find it: how much is published, and what is missing, asleep or late.</summary>
public sealed record GapsCard(int Published, int Asked, IReadOnlyList<ListRow> Open) : Card
{
    public override string Type => "document.gaps";

    public override Sentence Summary => $"Document set: {Published} of {Asked} published";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Document set");
        kit.Progress(Published, Asked, Published == Asked ? Tone.Good : Tone.Warning, $"{Published} of {Asked:document is|documents are} published");
        if (Open.Count == 0)
        {
            kit.Notice(Tone.Good, "Nothing is missing, asleep or late.");
        }

        kit.Rows([.. Open.Take(ListCard.MostRows)]);
        if (Open.Count > ListCard.MostRows)
        {
            kit.Quiet($"and {Open.Count - ListCard.MostRows} more.");
        }

        kit.Footer("ISMS-PRO-001", "documentation-general");
    }
}
