using System.Globalization;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Removes what is stored of one version. The ledger says so first, so that the watch does not take the bot for a thief; then PDF, source and copy
/// go, each only if it is still there, so that a round that broke off is run again. SharePoint keeps what is deleted in the recycle bin of the site
/// for up to 93 days.
/// </summary>
internal sealed class Disposal(SharePointSite site, VersionLedger ledger)
{
    public Task<bool> RunAsync(string code, string version, CancellationToken cancellation) =>
        Rounds.RunAsync(site.Time, () => RoundAsync(code, version, cancellation), cancellation);

    private async Task<bool> RoundAsync(string code, string version, CancellationToken cancellation)
    {
        if (await ledger.FindAsync(code, version, cancellation) is not { StoredAt: not null } entry)
        {
            return false;
        }

        var kept = await ledger.OfAsync(code, cancellation).Where(one => one.Version != version && one.SourceItem == entry.SourceItem)
            .Select(one => one.SourceVersion).ToListAsync(cancellation);
        var library = site[entry.Library];
        var file = await library.ByIdAsync(entry.SourceItem, cancellation);
        var versions = file is null ? [] : await library.VersionsAsync(file, cancellation);
        var isInFront = versions.Count > 0 && Order(versions[0].Id).CompareTo(Order(entry.SourceVersion)) <= 0;
        if (isInFront && kept.Count > 0)
        {
            throw new InvalidDocument($"{code} {version} lies in front of versions that are still kept. They go first.");
        }

        await RefuseIfHeldAsync(library, entry, cancellation);
        if (entry.DisposedAt is null)
        {
            await ledger.KeepAsync(entry with { DisposedAt = site.Time.GetUtcNow() }, cancellation);
        }

        if (entry.PdfItem is { } pdf)
        {
            await library.RemoveAsync(pdf, cancellation);
        }

        await RemoveSourceAsync(library, file, versions, isInFront, entry, kept, cancellation);
        if (await site[DocumentLibrary.Records].AtPathAsync(StorePaths.Copy(code, version, entry.Format), cancellation) is { } copy)
        {
            await site[DocumentLibrary.Records].RemoveAsync(copy.Id, cancellation);
        }

        return true;
    }

    /// <summary>Asked before anything is removed: SharePoint would let half of it go.</summary>
    /// <exception cref="DocumentHeld">A retention label forbids it.</exception>
    private static async Task RefuseIfHeldAsync(Library library, LedgerEntry entry, CancellationToken cancellation)
    {
        foreach (var item in new[] { entry.SourceItem, entry.PdfItem }.OfType<string>())
        {
            if (await library.RetentionAsync(item, cancellation) is { } label)
            {
                throw new DocumentHeld(entry.Code, entry.Version, label);
            }
        }
    }

    /// <summary>
    /// The version and what was numbered on the way to it since the one before that is kept: the first save of a new file has the same bytes.
    /// </summary>
    private static async Task RemoveSourceAsync(
        Library library, LibraryFile? file, IReadOnlyList<FileVersion> versions, bool isInFront, LedgerEntry entry, List<string> kept,
        CancellationToken cancellation)
    {
        if (file is null)
        {
            return;
        }

        if (isInFront)
        {
            await library.RemoveAsync(file.Id, cancellation);
            return;
        }

        var last = Order(entry.SourceVersion);
        var before = kept.Select(Order).Where(number => number.CompareTo(last) < 0).DefaultIfEmpty().Max();
        foreach (var version in versions.Where(version => Order(version.Id).CompareTo(before) > 0 && Order(version.Id).CompareTo(last) <= 0))
        {
            await library.RemoveVersionAsync(file.Id, version.Id, cancellation);
        }
    }

    private static (int Major, int Minor) Order(string id)
    {
        var parts = id.Split('.');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length > 1 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0);
    }
}
