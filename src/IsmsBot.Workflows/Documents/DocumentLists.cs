namespace IsmsBot.Workflows.Documents;

/// <summary>Documents of one person: those they own, and those meant for them.</summary>
internal static class DocumentLists
{
    public static async Task<IReadOnlyList<ControlledDocument>> OwnedAsync(Turn turn) =>
        [.. (await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.DocumentOwnerId == turn.ActorId && d.Kind != "record-series" && d.Status != DocumentState.Withdrawn).ToListAsync(turn.Cancellation))
            .OrderBy(d => d.NextReviewAt ?? DateOnly.MaxValue).ThenBy(d => d.Code, StringComparer.Ordinal)];

    public static async Task<IReadOnlyList<ControlledDocument>> ReadableAsync(Turn turn)
    {
        var readable = new List<ControlledDocument>();
        foreach (var document in await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status == DocumentState.Published && d.Kind != "record-series").OrderBy(d => d.Code).ToListAsync(turn.Cancellation))
        {
            if (await DocumentCards.MayReadAsync(turn, document))
            {
                readable.Add(document);
            }
        }

        return readable;
    }
}
