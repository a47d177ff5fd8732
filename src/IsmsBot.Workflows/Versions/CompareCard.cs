namespace IsmsBot.Workflows.Versions;

/// <summary>What changed between two versions, paragraph by paragraph.</summary>
public sealed record CompareCard(ControlledDocument Of, string Before, string After, ChangeLines? Changed) : Card
{
    public override string Type => "document.compare";

    public override Sentence Summary => $"{Of.Title}: {Before} and {After}";

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Of.Code));
        kit.Title($"{Of.Title}: from {Before} to {After}");
        var lines = Changed?.In(kit.Language);
        if (lines is null)
        {
            kit.Text("I cannot compare these two here: one of the files is not in the library, or is not text.");
        }
        else if (lines.Count == 0)
        {
            kit.Text("The words are the same.");
        }

        foreach (var line in lines ?? [])
        {
            kit.Text($"- {line}");
        }

        kit.Button("Back", RoomCatalog.RegisterOf<ControlledDocument>().Show(Of.Id));
        kit.Footer(Of.Code, "documentation-control");
    }
}
