namespace IsmsBot.Workflows.Risks.Register;

/// <summary>Every card of the room with made-up values.</summary>
internal static class RegisterSamples
{
    private static readonly DateOnly Day = new(2026, 11, 16);

    public static IReadOnlyList<Card> All =>
    [
        new HowToImportCard([]), new HowToImportCard([new("RIM-0001", "risks-2026.xlsx", Day)]), new ExportCard(), new ExportedCard("REX-0001", "ISMS-REC-REX-0001", 30, "https://example.sharepoint.com/sites/isms/Records/ISMS-REC-REX-0001_1.0.xlsx"),
        Import(ImportState.Checked, []),
        Import(ImportState.Checked, [new(3, "Owner", $"Nobody here is called \"{"Bob"}\". Give the mail address."), new(7, "Likelihood", $"\"{"3.5"}\" is no whole number from {1} to {5}.")]) with { NotRead = ["Colour"] },
        Import(ImportState.Checked, [.. Enumerable.Range(2, 40).Select(row => new RowProblem(row, "Assets", "A risk to information names the assets it touches."))]) with { From = 15 },
        Import(ImportState.Checked, []) with { New = 0, Already = 12, First = [] },
        Import(ImportState.Imported, []) with { First = ["RSK-0031", "RSK-0032"], ImportedBy = "Ingrid Vaszary", ImportedOn = Day },
        Import(ImportState.Discarded, []) with { New = 0, First = [] },
    ];

    private static ImportCard Import(ImportState status, IReadOnlyList<RowProblem> problems) =>
        new("RIM-0001", 1, "risks-2026.xlsx", status, 14, 12, 2, problems, 0, [], ["Storage is left open to the internet", "A lorry blocks the gate"], null, null);
}
