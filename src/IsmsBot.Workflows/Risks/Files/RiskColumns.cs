namespace IsmsBot.Workflows.Risks.Files;

/// <summary>What the columns of a register of risks mean beside each other.</summary>
internal static class RiskColumns
{
    private const string Threat = "threat";
    private const string Before = "Before";
    private const string After = "After";

    public static IReadOnlyDictionary<int, string> Settle(IReadOnlyDictionary<int, string> names)
    {
        var columns = names.ToDictionary();
        Figures(columns);
        if (!Has(columns, nameof(Risk.Event)))
        {
            Rename(columns, Has(columns, Threat) ? Threat : nameof(Risk.Title), nameof(Risk.Event));
        }

        if (!Has(columns, nameof(Risk.Cause)))
        {
            Rename(columns, Threat, nameof(Risk.Cause));
        }

        // The method calculates it; where the file calculates otherwise it is no mistake of a row.
        Rename(columns, RiskFile.Score, "score");
        return columns;
    }

    /// <summary>
    /// A rating before and after controls that are there is a rating without and with them. After a measure that is only planned it is an
    /// expectation, which
    /// is kept as a note.
    /// </summary>
    private static void Figures(Dictionary<int, string> columns)
    {
        var (plain, before, after) = (
            Has(columns, RiskFile.Likelihood), Has(columns, RiskFile.Likelihood + Before), Has(columns, RiskFile.Likelihood + After));
        if (after && (before || Has(columns, nameof(Risk.ExistingControlIds))))
        {
            Rename(columns, RiskFile.Likelihood, RiskFile.BareLikelihood);
            Rename(columns, RiskFile.Impact, RiskFile.BareImpact);
            Rename(columns, RiskFile.Likelihood + After, RiskFile.Likelihood);
            Rename(columns, RiskFile.Impact + After, RiskFile.Impact);
            plain = true;
        }

        Rename(columns, RiskFile.Likelihood + Before, plain ? RiskFile.BareLikelihood : RiskFile.Likelihood);
        Rename(columns, RiskFile.Impact + Before, plain ? RiskFile.BareImpact : RiskFile.Impact);
    }

    private static bool Has(Dictionary<int, string> columns, string name) => columns.ContainsValue(name);

    private static void Rename(Dictionary<int, string> columns, string from, string to)
    {
        foreach (var place in columns.Where(column => column.Value == from).Select(column => column.Key).ToList())
        {
            columns[place] = to;
        }
    }
}
