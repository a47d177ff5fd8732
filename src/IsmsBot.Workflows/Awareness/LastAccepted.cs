using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Which version of a document people accepted last, and what has changed since: one query for many people.</summary>
internal sealed class LastAccepted
{
    private readonly Dictionary<string, string> versions;

    private LastAccepted(Dictionary<string, string> versions) => this.versions = versions;

    public static async Task<LastAccepted> OfAsync(Turn turn, Campaign campaign, IReadOnlyCollection<string> people)
    {
        var accepted = await turn.Db.Set<Acknowledgement>().AsNoTracking()
            .Where(a => people.Contains(a.PersonId) && a.DocumentCode == campaign.DocumentCode && a.DocumentVersion != campaign.DocumentVersion)
            .OrderBy(a => a.AcknowledgedAt).Select(a => new { a.PersonId, a.DocumentVersion }).ToListAsync(turn.Cancellation);
        return new LastAccepted(accepted.GroupBy(a => a.PersonId).ToDictionary(g => g.Key, g => g.Last().DocumentVersion, StringComparer.Ordinal));
    }

    public string? For(string personId) => versions.GetValueOrDefault(personId);

    /// <summary>The card with what is different for this person; the card itself for somebody who never accepted a version, or when it cannot be compared.</summary>
    public static async Task<PolicyCard> OnAsync(PolicyCard card, string? before, Turn turn, Campaign campaign) =>
        before is not null && await Changes.BetweenAsync(turn, card.Code, before, card.Version, PolicyCard.MostLines, campaign.ContentSha256) is { } since
            ? card with { LastAccepted = before, Since = since }
            : card;
}
