using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Exchange;

/// <summary>The cards of files with made-up values.</summary>
internal static class ExchangeSamples
{
    private static readonly Noun Assets = new("asset", "assets", "der Wert", "Werte");

    public static IReadOnlyList<Card> All =>
    [
        new ExportCard("Asset", Assets),
        new HowToImportCard(Assets, ["Name", "Owner"], []),
        new HowToImportCard(Assets, ["Name", "Owner"], [new("RGI-0001", "assets.xlsx", new(2026, 11, 16))]),
        new ExportedCard("RGX-0001", "ISMS-REC-RGX-0001", 25, "https://contoso.sharepoint.com/records/assets.xlsx"),
        Columns,
        Columns with
        {
            Columns = [.. Enumerable.Range(0, 24).Select(at => new ColumnLine(at, $"Column {at}", "words", ColumnsCards.Note, at < 4))],
            Values = [],
            Missing = [],
        },
        File(ImportState.Checked) with
        {
            Check = new(2, ["Badge printer"], [], 1, [], []) { Missing = ["Owner"], LeftOut = [1, 12, 13] },
        },
        File(ImportState.Checked) with { Check = new(12, ["Badge printer"], [new("AST-0001", "Ordering platform", [new("Site", "SIT-UTR", "SIT-LDS")])], 10, [], ["Colour"]) },
        File(ImportState.Checked) with { Check = new(12, [], [], 12, [], []) },
        File(ImportState.Checked) with { Check = new(30, [], [], 0, [.. Enumerable.Range(2, 12).Select(row => new CellProblem(row, "Owner", $"Something has to stand here: {Assets.Single}."))], []) },
        File(ImportState.Imported) with { RecordIds = ["AST-0001", "AST-0026"], ImportedBy = Made.People[0], ImportedOn = new(2026, 11, 16) },
        File(ImportState.Discarded),
    ];

    private static ColumnsCard Columns => new("RGI-0002", 1, "Risikoregister 2026.csv", new("risk", "risks", "das Risiko", "Risiken"))
    {
        Options =
        [
            new("0", "Reference"), new("1", "Title"), new("2", "Event"), new("3", "Owner"), new("4", "Likelihood"), new("5", "Impact"),
            new("6", "Assets"), new(ColumnsCards.Note, "Keep as a note"), new(ColumnsCards.LeftOut, "Leave out"),
        ],
        Columns =
        [
            new(0, "ID", "R-001", "0", true), new(1, "Risikotitel", "Verschlüsselung des Dateidienstes", "1", true),
            new(2, "Beschreibung", "Fremde sperren die Ablage", "2", true), new(3, "Eigentümer", "IT-Leitung", "3", true),
            new(4, "Eintrittswahrscheinlichkeit (1-3)", "2", "4", true), new(5, "Auswirkung", "hoch", "5", true),
            new(6, "Farbe", "rot", ColumnsCards.Note, false), new(7, "Spalte1", "", ColumnsCards.LeftOut, false),
        ],
        Values =
        [
            new(4, null, $"The figures of {"Eintrittswahrscheinlichkeit (1-3)"} run",
                [new("1-5", ColumnsCards.Words(new(1, 5), new(1, 5))), new("1-3", ColumnsCards.Words(new(1, 3), new(1, 5)))], "1-3"),
            new(5, 0, $"{Assets.Heading}: \"{"IT-Leitung"}\" is",
                [new("P0014", Sentence.Of(Made.People[1])), new(ColumnsCards.LeftOut, "none of these")], ColumnsCards.LeftOut),
        ],
        Missing = ["Assets"],
    };

    private static ImportCard File(ImportState state) => new("RGI-0001", 1, "assets.xlsx", state, Assets);
}
