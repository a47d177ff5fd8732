using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Registers;

namespace IsmsBot.Kernel.Exchange;

/// <summary>The cards of files with made-up values.</summary>
internal static class ExchangeSamples
{
    private static readonly Noun Assets = new("asset", "assets", "der Wert", "Werte");

    public static IReadOnlyList<Card> All =>
    [
        new ExportCard("Asset", Assets),
        new ExportedCard("RGX-0001", "ISMS-REC-RGX-0001", 25, "https://contoso.sharepoint.com/records/assets.xlsx"),
        File(ImportState.Checked) with { Check = new(12, ["Badge printer"], [new("AST-0001", "Ordering platform", [new("Site", "SIT-UTR", "SIT-LDS")])], 10, [], ["Colour"]) },
        File(ImportState.Checked) with { Check = new(12, [], [], 12, [], []) },
        File(ImportState.Checked) with { Check = new(30, [], [], 0, [.. Enumerable.Range(2, 12).Select(row => new CellProblem(row, "Owner", $"Something has to stand here: {Assets.Single}."))], []) },
        File(ImportState.Imported) with { RecordIds = ["AST-0001", "AST-0026"], ImportedBy = Made.People[0], ImportedOn = new(2026, 11, 16) },
        File(ImportState.Discarded),
    ];

    private static ImportCard File(ImportState state) => new("RGI-0001", 1, "assets.xlsx", state, Assets);
}
