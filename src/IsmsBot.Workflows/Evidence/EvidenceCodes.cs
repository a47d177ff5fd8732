namespace IsmsBot.Workflows.Evidence;

/// <summary>Codes of single records: series, year and number.</summary>
internal static class EvidenceCodes
{
    /// <summary>The next number that nothing has; numbers that were filed before the bot came are skipped.</summary>
    public static async Task<string> NextAsync(Turn turn, string series)
    {
        var prefix = string.Create(CultureInfo.InvariantCulture, $"{series}-{turn.Now.Year}");
        while (true)
        {
            var number = await NumberSeries.TakeAsync(turn.Db, prefix, 1, turn.Cancellation);
            var code = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number:00}");
            if (!await turn.Db.Set<FiledRecord>().AnyAsync(record => record.Code == code, turn.Cancellation))
            {
                return code;
            }
        }
    }
}
