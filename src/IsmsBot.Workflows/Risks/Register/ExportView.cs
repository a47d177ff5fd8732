namespace IsmsBot.Workflows.Risks.Register;

/// <summary>"export risks": the register as a file.</summary>
public sealed class ExportView : View
{
    public override string Key => "risk-export";

    public override IReadOnlyList<string> Phrases => ["export risks", "export the risk register"];

    public override IReadOnlyList<string> GermanPhrases => ["risiken exportieren", "risikoregister exportieren"];

    public override Sentence Help => "Write the risk register into a file that can be read again";

    public override string Permission => "risk.read";

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) => Task.FromResult(Reply.With(new ExportCard()));
}

/// <summary>In which format the register shall be written.</summary>
public sealed record ExportCard : Card
{
    public override string Type => "risk.export";

    public override Sentence Summary => "Export the risk register";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("I file it with the records, where only the bot writes, and send you the link. The same file can be imported again.");
        kit.Button("As xlsx", new ExportRegister(StateName.Of(ExportFormat.Xlsx)), ButtonStyle.Main);
        kit.Button("As csv", new ExportRegister(StateName.Of(ExportFormat.Csv)));
    }
}

/// <summary>Where the register lies that somebody asked for.</summary>
public sealed record ExportedCard(string ExportId, string Code, int Rows, string Url) : Card
{
    public override string Type => "risk.exported";

    public override Sentence Summary => $"The register is filed as {Code}: {Rows} risks";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Link("Open", Url);
        kit.Footer(ExportId, "risk-assessment-process");
    }
}
