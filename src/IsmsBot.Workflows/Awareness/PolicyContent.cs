using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Workflows.Documents;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Awareness;

/// <summary>What a card says about a published version: its title, what changed since the version before, how long it takes to read.</summary>
internal sealed record PolicyContent(string Title, IReadOnlyList<string> WhatChanged, int Minutes)
{
    private static readonly PerModel<Func<IsmsDb, string?, string?, Task<Version?>>> Published = new(() => EF.CompileAsyncQuery((IsmsDb db, string? code, string? version) => (
        from d in db.Set<ControlledDocument>()
        from v in db.Set<DocumentVersion>().Where(v => v.DocumentCode == d.Code && v.VersionLabel == version).DefaultIfEmpty()
        where d.Code == code
        select new Version(d.Title, v == null ? null : v.ChangeSummary, v == null ? null : v.Minutes)).FirstOrDefault()));

    public static async Task<PolicyContent> OfAsync(Turn turn, Campaign campaign, CancellationToken cancellationToken)
    {
        var published = await Published.For(turn.Db)(turn.Db, campaign.DocumentCode, campaign.DocumentVersion);
        var lines = (published?.ChangeSummary ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return new PolicyContent(published?.Title ?? campaign.Title, lines, Math.Max(1, published?.Minutes ?? 5));
    }

    private sealed record Version(string Title, string? ChangeSummary, int? Minutes);
}
