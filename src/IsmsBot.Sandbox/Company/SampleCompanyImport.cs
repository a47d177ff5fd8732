using System.Text.Json;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Loads the sample company into an empty database: people, roles, documents with their real files, campaigns, enrolments,
/// acknowledgements, risks, treatments, the Statement of Applicability.
/// The made-up fingerprints of the sample are replaced by those of the files that are stored here, everywhere they are named.
/// </summary>
public sealed class SampleCompanyImport(IDbContextFactory<IsmsDb> databases, DocumentStores stores)
{
    /// <summary>Monday, 16 November 2026, nine in Amsterdam: the day the sample describes.</summary>
    public static DateTimeOffset AsOf { get; } = new(2026, 11, 16, 8, 0, 0, TimeSpan.Zero);

    /// <param name="locale">Language of everybody, such as de-DE; null for the one that each has in the sample.</param>
    /// <param name="onlyPeople">Sites, units and people, as a directory has them; no roles, no groups, no ISMS.</param>
    /// <returns>False when there are people already.</returns>
    public async Task<bool> LoadAsync(string? locale, bool onlyPeople, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.People.AnyAsync(cancellationToken))
        {
            return false;
        }

        await using var stream = SampleCompany.Open();
        using var sample = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken);
        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = AsOf,
            Job = "import",
            Channel = Channel.Import,
            Cancellation = cancellationToken,
            CorrelationId = "sample-company",
        };

        if (onlyPeople)
        {
            SamplePeople.Add(turn, sample.RootElement, locale);
            await turn.SaveAsync();
            return true;
        }

        // Everything is new: looking thousands of records through for changes, whenever one is looked up, would find none.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var files = await SampleFiles.StoreAsync(stores.Documents, cancellationToken);
        SamplePeople.Add(turn, sample.RootElement, locale);
        SamplePeople.AddRoles(turn, sample.RootElement, stores.Roles);
        SampleDocuments.Add(turn, sample.RootElement, files);
        SampleDocuments.AddRecords(turn, sample.RootElement);
        await SampleDraft.BeginAsync(turn);
        SampleAwareness.Add(turn, sample.RootElement, files);
        await SampleRisks.AddAsync(turn, sample.RootElement);
        SampleTreatments.Add(turn, sample.RootElement);
        SampleSoa.Add(turn, sample.RootElement);
        db.AddRange(SampleNumbers.Taken(turn, sample.RootElement));

        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await turn.SaveAsync();
        return true;
    }
}
