using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>What a card says about a published version.</summary>
/// <param name="Title">Of the document.</param>
/// <param name="WhatChanged">Since the version before, line by line.</param>
/// <param name="Minutes">How long it takes to read.</param>
/// <param name="LastAccepted">Which other version one person accepted last, when asked for a person.</param>
public sealed record PolicyContent(string Title, IReadOnlyList<string> WhatChanged, int Minutes, string? LastAccepted)
{
    private const int UsualMinutes = 5;

    private static readonly PerModel<Func<IsmsDb, string?, string?, string?, Task<PublishedText?>>> Published = new(() => EF.CompileAsyncQuery(
        (IsmsDb db, string? code, string? version, string? person) => (
            from d in db.Set<ControlledDocument>()
            from v in db.Set<DocumentVersion>().Where(v => v.DocumentCode == d.Code && v.VersionLabel == version).DefaultIfEmpty()
            where d.Code == code
            select new PublishedText(d.Title, v == null ? null : v.ChangeSummary, v == null ? null : v.Minutes,
                db.Set<Acknowledgement>().Where(a => a.PersonId == person && a.DocumentCode == code && a.DocumentVersion != version)
                    .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.DocumentVersion).FirstOrDefault())).FirstOrDefault()));

    internal static async Task<PolicyContent> OfAsync(Turn turn, Campaign campaign, string? personId) =>
        Of(await Published.For(turn.Db)(turn.Db, campaign.DocumentCode, campaign.DocumentVersion, personId), campaign);

    internal static PolicyContent Of(PublishedText? published, Campaign campaign)
    {
        var lines = (published?.ChangeSummary ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new PolicyContent(published?.Title ?? campaign.Title, lines, Math.Max(1, published?.Minutes ?? UsualMinutes), published?.LastAccepted);
    }

    /// <summary>Which other version of the document people accepted last: one query for many.</summary>
    internal static async Task<Dictionary<string, string>> LastAcceptedAsync(Turn turn, Campaign campaign, IReadOnlyCollection<string> people)
    {
        var accepted = await turn.Db.Set<Acknowledgement>().AsNoTracking()
            .Where(a => people.Contains(a.PersonId) && a.DocumentCode == campaign.DocumentCode && a.DocumentVersion != campaign.DocumentVersion)
            .OrderBy(a => a.AcknowledgedAt).Select(a => new { a.PersonId, a.DocumentVersion }).ToListAsync(turn.Cancellation);
        return accepted.GroupBy(a => a.PersonId).ToDictionary(g => g.Key, g => g.Last().DocumentVersion, StringComparer.Ordinal);
    }
}

/// <summary>What is kept of a published version, and which other version one person accepted last.</summary>
internal sealed record PublishedText(string? Title, string? ChangeSummary, int? Minutes, string? LastAccepted);
