using System.Text.Json;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Loads the sample company into an empty database: people, roles, documents with their real files, campaigns, enrolments, acknowledgements.
/// The made-up fingerprints of the sample are replaced by those of the files that are stored here, everywhere they are named.
/// </summary>
public sealed class SampleCompanyImport(IDbContextFactory<IsmsDb> databases, DocumentStores stores)
{
    /// <summary>Monday, 16 November 2026, nine in Amsterdam: the day the sample describes.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 11, 16, 8, 0, 0, TimeSpan.Zero);

    /// <returns>False when there are people already.</returns>
    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.People.AnyAsync(cancellationToken))
        {
            return false;
        }

        await using var stream = SampleCompany.Open();
        using var sample = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        var turn = new Turn { Db = db, Stores = stores, Now = AsOf, Job = "import", Channel = Channel.Import, CorrelationId = "sample-company" };
        var files = await SampleFiles.StoreAsync(stores.Documents, cancellationToken);
        SamplePeople.Add(turn, sample.RootElement);
        SampleDocuments.Add(turn, sample.RootElement, files);
        SampleDocuments.AddRecords(turn, sample.RootElement);
        await SampleDraft.BeginAsync(turn, cancellationToken);
        SampleAwareness.Add(turn, sample.RootElement, files);
        foreach (var (prefix, last) in new[] { ("CAM-2026", 5), ("ENR", 252), ("ACK", 232), ("TSK", 5), ("APR", 1) })
        {
            db.Add(new NumberSeries { Prefix = prefix, Last = last });
        }

        await turn.SaveAsync(cancellationToken);
        await using var again = await databases.CreateDbContextAsync(cancellationToken);
        await RolesInForce.RefreshAsync(again, cancellationToken);
        await again.SaveChangesAsync(cancellationToken);
        return true;
    }
}
