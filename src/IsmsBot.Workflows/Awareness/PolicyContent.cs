using IsmsBot.Kernel.Acts;
using IsmsBot.Workflows.Documents;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Awareness;

/// <summary>What a card says about a published version: its title, what changed since the version before, how long it takes to read.</summary>
internal sealed record PolicyContent(string Title, IReadOnlyList<string> WhatChanged, int Minutes)
{
    public static async Task<PolicyContent> OfAsync(Turn turn, Campaign campaign, CancellationToken cancellationToken)
    {
        var version = await turn.Db.Set<DocumentVersion>().AsNoTracking()
            .Where(v => v.DocumentCode == campaign.DocumentCode && v.VersionLabel == campaign.DocumentVersion)
            .Select(v => new { v.ChangeSummary, v.Minutes }).FirstOrDefaultAsync(cancellationToken);
        var title = await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Code == campaign.DocumentCode).Select(d => d.Title).FirstOrDefaultAsync(cancellationToken);
        var lines = (version?.ChangeSummary ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new PolicyContent(title ?? campaign.Title, lines, Math.Max(1, version?.Minutes ?? 5));
    }
}
