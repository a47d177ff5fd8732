namespace IsmsBot.Workflows.Documents;

/// <summary>Finds documents by words of their title or code, among those meant for the person who asks.</summary>
internal static class DocumentSearch
{
    private const int Shortest = 3;
    private const int MostFound = 10;
    private static readonly HashSet<string> Noise = new(["the", "policy", "policies", "document", "rules", "our", "und", "die", "der", "das", "richtlinie"], StringComparer.OrdinalIgnoreCase);

    public static async Task<IReadOnlyList<ControlledDocument>> FindAsync(Turn turn, string words)
    {
        var all = await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published && d.Kind != "record-series").OrderBy(d => d.Code).ToListAsync(turn.Cancellation);
        var whole = all.Where(d => string.Equals(d.Title, words, StringComparison.OrdinalIgnoreCase) || string.Equals(d.Code, words, StringComparison.OrdinalIgnoreCase)).ToList();
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var telling = parts.Where(p => p.Length >= Shortest && !Noise.Contains(p)).ToList();
        var sought = telling.Count > 0 ? telling : [.. parts];
        var found = new List<ControlledDocument>();
        foreach (var document in whole.Count > 0 ? whole : Best(all, sought))
        {
            if (found.Count < MostFound && await DocumentCards.MayReadAsync(turn, document))
            {
                found.Add(document);
            }
        }

        return found;
    }

    /// <summary>Documents with the most of the words in their title.</summary>
    private static List<ControlledDocument> Best(List<ControlledDocument> all, List<string> sought)
    {
        var hits = all.Select(d => (Document: d, Count: sought.Count(word => d.Title.Contains(word, StringComparison.OrdinalIgnoreCase)))).Where(h => h.Count > 0).ToList();
        return hits.Count == 0 ? [] : [.. hits.Where(h => h.Count == hits.Max(x => x.Count)).Select(h => h.Document)];
    }
}
