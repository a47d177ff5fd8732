using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>
/// Looks at every tick for what was changed in the libraries by hand. The place of the last look and what was found are one save, so that
/// nothing is reported twice and nothing is missed.
/// </summary>
public sealed class WatchLibraries : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var place = await turn.Db.Set<WatchPlace>().FindAsync([WatchPlace.Libraries], turn.Cancellation);
        WatchResult seen;
        try
        {
            seen = await turn.Watch.SinceAsync(place?.Token, turn.Cancellation);
        }
        catch (IOException)
        {
            // The library cannot be reached: the next tick asks again from the same place.
            await Outages.FailedAsync(turn, Outage.Library);
            return false;
        }

        await Outages.AnsweredAsync(turn, Outage.Library);

        foreach (var code in seen.Changes.Where(c => c.Code is not null).GroupBy(c => c.Code!))
        {
            await LookAsync(turn, code.Key, code.Last());
        }

        if (place is null)
        {
            turn.Db.Add(new WatchPlace { Key = WatchPlace.Libraries, Token = seen.Token });
        }
        else if (place.Token != seen.Token)
        {
            place.Token = seen.Token;
        }

        return false;
    }

    /// <summary>Finds which version of the document is not what it was, and reports it.</summary>
    private static async Task LookAsync(Turn turn, string code, ForeignChange change)
    {
        if (await turn.Db.Set<ControlledDocument>().FirstOrDefaultAsync(d => d.Code == code, turn.Cancellation) is not { } document)
        {
            return;
        }

        var versions = turn.Db.Set<DocumentVersion>().Where(v => v.DocumentCode == code && v.InLibrary).OrderByDescending(v => v.PublishedAt);
        foreach (var label in await versions.Select(v => v.VersionLabel).ToListAsync(turn.Cancellation))
        {
            var check = await Drift.CheckAsync(turn, document, label);
            if (!Drift.IsIntact(check))
            {
                turn.Edit(document, "looked at", label);
                await new Drift(label, change.ItemId, change.StoreVersionId, change.ByName ?? "", check.Finding).ReportAsync(turn, document);
                return;
            }
        }
    }
}
