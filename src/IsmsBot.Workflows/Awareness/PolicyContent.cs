using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>
/// What a card says about a published version: its title, what changed since the version before, how long it takes to read; and, when asked for
/// one person, which other version that person accepted last.
/// </summary>
internal sealed record PolicyContent(string Title, IReadOnlyList<string> WhatChanged, int Minutes, string? LastAccepted)
{
    private static readonly PerModel<Func<IsmsDb, string?, string?, string?, Task<PublishedText?>>> Published = new(() => EF.CompileAsyncQuery((IsmsDb db, string? code, string? version, string? person) => (
        from d in db.Set<ControlledDocument>()
        from v in db.Set<DocumentVersion>().Where(v => v.DocumentCode == d.Code && v.VersionLabel == version).DefaultIfEmpty()
        where d.Code == code
        select new PublishedText(d.Title, v == null ? null : v.ChangeSummary, v == null ? null : v.Minutes,
            db.Set<Acknowledgement>().Where(a => a.PersonId == person && a.DocumentCode == code && a.DocumentVersion != version)
                .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.DocumentVersion).FirstOrDefault())).FirstOrDefault()));

    public static async Task<PolicyContent> OfAsync(Turn turn, Campaign campaign, string? personId)
    {
        return Of(await Published.For(turn.Db)(turn.Db, campaign.DocumentCode, campaign.DocumentVersion, personId), campaign);
    }

    public static PolicyContent Of(PublishedText? published, Campaign campaign)
    {
        var lines = (published?.ChangeSummary ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new PolicyContent(published?.Title ?? campaign.Title, lines, Math.Max(1, published?.Minutes ?? 5), published?.LastAccepted);
    }
}

/// <summary>What is kept of a published version, and which other version one person accepted last.</summary>
internal sealed record PublishedText(string? Title, string? ChangeSummary, int? Minutes, string? LastAccepted);
