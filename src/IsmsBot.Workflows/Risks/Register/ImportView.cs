namespace IsmsBot.Workflows.Risks.Register;

/// <summary>"import risks": how a register comes in, and the files that wait.</summary>
public sealed class ImportView : View
{
    public override string Key => "risk-import";

    public override IReadOnlyList<string> Phrases => ["import risks", "import the risk register"];

    public override IReadOnlyList<string> GermanPhrases => ["risiken importieren", "risikoregister importieren"];

    public override Sentence Help => "Say how to import a risk register from a file";

    public override string Permission => "method.edit";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(new HowToImportCard(
        [.. (await turn.Db.Set<RiskImport>().AsNoTracking().Where(i => i.Status == ImportState.Checked).OrderBy(i => i.Id).Take(10).ToListAsync(turn.Cancellation)).Select(i => new WaitingFile(i.Id, i.FileName, i.SentOn))]));
}

public sealed record WaitingFile(string ImportId, string FileName, DateOnly SentOn);

/// <summary>What a file has to hold, and the files that nobody has imported yet.</summary>
public sealed record HowToImportCard(IReadOnlyList<WaitingFile> Waiting) : Card
{
    public override string Type => "risk.import.how";

    public override Sentence Summary => "Import a risk register";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("Attach an xlsx or csv file in this chat. I check every row first and change nothing; you see what would be added and confirm it.");
        kit.Facts(
            ("Columns it needs", Sentence.Of(string.Join(", ", RegisterHeadings.Needed.Select(column => column.English)))),
            ("Columns it can have",
                Sentence.Of(string.Join(", ", RegisterColumn.All.Except(RegisterHeadings.Needed).Select(column => column.English)))),
            ("Owner", "mail address, number or name of somebody who holds the role"),
            ("Known again by", "Id or Reference, otherwise by what the risk says"));
        foreach (var file in Waiting)
        {
            kit.Row(Sentence.Of(file.FileName), $"{file.ImportId}, sent on {file.SentOn}", button: new CardButton("Open", new ShowImport(file.ImportId)));
        }

        kit.Button("Export the register", new SayPhrase("export risks"));
    }
}
