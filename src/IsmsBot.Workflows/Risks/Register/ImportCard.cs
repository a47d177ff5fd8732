namespace IsmsBot.Workflows.Risks.Register;

/// <summary>What an import would do, with each thing that is wrong by row and column; or what it did. Nothing is added while one row is wrong.</summary>
public sealed record ImportCard(
    string ImportId, int Version, string FileName, ImportState Status, int Rows, int New, int Already, IReadOnlyList<RowProblem> Problems, int From, IReadOnlyList<string> NotRead, IReadOnlyList<string> First,
    string? ImportedBy, DateOnly? ImportedOn) : Card
{
    private const int MostProblems = 15;

    public override string Type => "risk.import";

    public override Sentence Summary => Status switch
    {
        ImportState.Imported => (Sentence)$"{FileName}: {New} risks were imported",
        ImportState.Discarded => (Sentence)$"{FileName}: dropped, nothing was imported",
        _ => Problems.Count > 0 ? (Sentence)$"{FileName}: {Problems.Count} cells have to be put right" : (Sentence)$"{FileName}: {New} new risks, {Already} are there already",
    };

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Import of risks, {Status}");
        kit.Title(Summary);
        if (Status == ImportState.Checked)
        {
            Checked(kit);
        }
        else if (ImportedOn is { } day)
        {
            kit.Facts(("Imported", $"{ImportedBy}, on {day}"), ("Risks", First.Count < New ? (Sentence)$"{string.Join(", ", First)} and {New - First.Count} more" : Sentence.Of(string.Join(", ", First))));
        }

        kit.Footer(ImportId, "risk-assessment-process");
    }

    private void Checked(CardKit kit)
    {
        kit.Facts(("Rows read", $"{Rows}"), ("New risks", $"{New}"), ("There already", $"{Already}"), ("Cells to put right", $"{Problems.Count}"));
        if (NotRead.Count > 0)
        {
            kit.Quiet($"Columns that I do not read: {NotRead}.");
        }

        if (Problems.Count > 0)
        {
            Wrong(kit);
        }
        else if (New > 0)
        {
            kit.Text("This was a dry run; the register is unchanged. The import adds all of them or none, and asks each owner to confirm their ratings.");
            foreach (var title in First)
            {
                kit.Quiet(Sentence.Of(title));
            }

            kit.More("Import", form =>
            {
                form.Text($"{New} risks are added to the register and their owners are asked. This cannot be taken back; risks can only be closed.");
                form.Button($"Yes, add {New} risks", new ImportRegister(ImportId, Version), ButtonStyle.Main);
            });
        }
        else
        {
            kit.Text("Every risk of this file is in the register already. There is nothing to import.");
        }

        kit.Button("Drop the file", new DropImport(ImportId, Version), ButtonStyle.Destructive);
    }

    private void Wrong(CardKit kit)
    {
        kit.Notice(Tone.Attention, "Nothing can be imported while a row is wrong. Correct these cells in your file and send it again.");
        foreach (var problem in Problems.Skip(From).Take(MostProblems))
        {
            kit.Row($"Row {problem.Row}, column {problem.Column}", problem.What);
        }

        if (From > 0)
        {
            kit.Button("Earlier ones", new ShowImport(ImportId, Math.Max(0, From - MostProblems)));
        }

        if (Problems.Count > From + MostProblems)
        {
            kit.Quiet($"{From + 1} to {From + MostProblems} of {Problems.Count}.");
            kit.Button("Further ones", new ShowImport(ImportId, From + MostProblems));
        }
    }
}
