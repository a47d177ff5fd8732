namespace IsmsBot.Workflows.Risks.Register;

/// <summary>Draws an import: the dry run against the register of this moment, or what came of it.</summary>
internal static class ImportCards
{
    private const int MostShown = 5;

    public static async Task<ImportCard> ForAsync(Turn turn, RiskImport import, int from) => import.Status == ImportState.Checked
        ? Of(import, await RegisterCheck.OfAsync(turn, [await SentTable.ReadAsync(turn, import.Id)]), from)
        : new ImportCard(
            import.Id, import.Version, import.FileName, import.Status, 0, import.RiskIds.Count, 0, [], 0, [], [.. import.RiskIds.Take(MostShown)],
            import.ImportedById is null ? null : await turn.NameAsync(import.ImportedById), import.ImportedOn);

    public static ImportCard Of(RiskImport import, RegisterCheck check, int from) => new(
        import.Id, import.Version, import.FileName, import.Status, check.Rows, check.New.Count, check.Already, check.Problems, Math.Clamp(from, 0, Math.Max(0, check.Problems.Count - 1)), check.NotRead,
        [.. check.New.OrderByDescending(n => n.Current.Score).Take(MostShown).Select(n => n.Line[RegisterColumn.Event])], null, null);
}
