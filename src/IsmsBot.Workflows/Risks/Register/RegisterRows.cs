namespace IsmsBot.Workflows.Risks.Register;

/// <summary>The risks as rows of a file that can be read again: owners by mail address, what is calculated beside what is rated.</summary>
internal static class RegisterRows
{
    public static IReadOnlyList<string> Head => [.. RegisterColumn.All.Select(column => column.English), .. RegisterHeadings.OnlyShown];

    public static async Task<IReadOnlyList<IReadOnlyList<string>>> OfAsync(Turn turn, RiskExport export)
    {
        var people = await turn.Db.People.AsNoTracking().ToDictionaryAsync(p => p.Id, p => p.Mail.Length > 0 ? p.Mail : p.Id, StringComparer.Ordinal, turn.Cancellation);
        var risks = await turn.Db.Set<Risk>().AsNoTracking().Where(r => export.All || r.RiskOwnerId == export.AskedById).OrderBy(r => r.Id).ToListAsync(turn.Cancellation);
        return [.. risks.Select(r => Row(r, people))];
    }

    private static IReadOnlyList<string> Row(Risk risk, Dictionary<string, string> people)
    {
        var line = RegisterLine.Of(risk);
        line[RegisterColumn.Owner] = people.GetValueOrDefault(line[RegisterColumn.Owner], line[RegisterColumn.Owner]);
        return
        [
            .. RegisterColumn.All.Select(c => line[c]),
            risk.Current.IsRated ? StateName.Of(risk.Current.Band) : "", risk.State, Day(risk.LastAssessedAt), Day(risk.NextReviewAt),
        ];
    }

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
