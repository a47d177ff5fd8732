using System.Text;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Adapters.Graph;

/// <summary>
/// Says in words what is wrong with the site, before the first document finds out: token, grant, libraries, columns, versions. How a library keeps
/// versions cannot be asked through Graph, so a small file is written to each, published and deleted.
/// </summary>
public static class SharePointCheck
{
    private const string Probe = "IsmsBot check.txt";
    private static readonly string[] Needed =
    [
        Columns.Id, Columns.Version, Columns.Title, Columns.Language, Columns.Author, Columns.Offered, Columns.Publication,
        "DocOwner", "DocApprover", "DocClassification", "DocEffectiveOn", "DocApprovedOn", "DocReviewOn", "DocChange",
    ];

    /// <summary>Everything that is wrong, one sentence each; nothing if the bot can work with the site.</summary>
    public static Task<IReadOnlyList<string>> RunAsync(IServiceProvider services, CancellationToken cancellation) =>
        services.GetRequiredService<IsmsSettings>().SharePoint.IsUsed
            ? RunAsync(services.GetRequiredService<SharePointSite>(), cancellation)
            : Task.FromResult<IReadOnlyList<string>>(["No site is set: Isms:SharePoint:Site is empty, so documents are kept in a folder."]);

    internal static async Task<IReadOnlyList<string>> RunAsync(SharePointSite site, CancellationToken cancellation)
    {
        GraphOperation.Begin(site.Time);
        var wrong = new List<string>();
        foreach (var kind in Enum.GetValues<DocumentLibrary>())
        {
            try
            {
                wrong.AddRange(await OfLibraryAsync(site[kind], cancellation));
            }
            catch (StoreFailure failure)
            {
                wrong.Add($"{kind}: {Advice(failure)} {failure.Message}");
                if (failure.Status is 401 or 0)
                {
                    break;
                }
            }
        }

        return wrong;
    }

    private static async Task<List<string>> OfLibraryAsync(Library library, CancellationToken cancellation)
    {
        var page = await library.Site.GetAsync($"{await library.RootAsync(cancellation)}/list/columns?$select=name,indexed&$top=200", cancellation);
        var columns = page.GetProperty("value").EnumerateArray().Select(column => FileReading.Text(column, "name")).ToHashSet(StringComparer.Ordinal);
        var wrong = Needed.Where(name => !columns.Contains(name))
            .Select(name => $"{library.Kind}: the column {name} is missing. Run infra/sharepoint/Set-IsmsSite.ps1.")
            .ToList();
        if (wrong.Count == 0)
        {
            wrong.AddRange(await OfVersionsAsync(library, cancellation));
        }

        return wrong;
    }

    private static async Task<IReadOnlyList<string>> OfVersionsAsync(Library library, CancellationToken cancellation)
    {
        var put = await library.WriteAtPathAsync(
            Probe,
            Encoding.UTF8.GetBytes($"Written by IsmsBot on {library.Site.Time.GetUtcNow():u} to see how this library keeps versions."),
            "replace",
            cancellation);
        if (await library.AtPathAsync(Probe, cancellation) is not { } file)
        {
            await library.RemoveAsync(put.Id, cancellation);
            return
            [
                $"{library.Kind}: the bot does not see a file that it has just written. Content approval is on: turn it off in the versioning "
                + "settings of the library, because approval is a record of the bot, "
                + $"and an application sees only what somebody approved there. Delete the file {Probe} by hand.",
            ];
        }

        try
        {
            var written = (await library.VersionsAsync(file, cancellation))[0];
            if (!library.Site.IsOurs(written.By))
            {
                var named = written.By.AppId ?? written.By.EntraId ?? "nobody";
                return
                [
                    $"{library.Kind}: SharePoint names the bot {named}, which is not what Isms:SharePoint:AppId says. "
                    + "Every document would look as if a stranger had changed it.",
                ];
            }

            if (written.IsPublished)
            {
                return [$"{library.Kind}: the library keeps no minor versions. Turn on major and minor versions."];
            }

            if (file.CheckedOutBy is not null)
            {
                return [$"{library.Kind}: the library demands a check-out for every change. Turn that off."];
            }

            await library.CheckOutAsync(file.Id, cancellation);
            await library.SetFieldsAsync(file, new Dictionary<string, string> { [Columns.Title] = Probe }, cancellation);
            await library.CheckInAsync(file.Id, published: true, "Check by IsmsBot", cancellation);
            var versions = await library.VersionsAsync(file, cancellation);
            return versions[0].IsPublished
                ? await OfDisposalAsync(library, file, written, cancellation)
                : [$"{library.Kind}: a check-in as published made version {versions[0].Id} and no major one. Turn content approval off."];
        }
        finally
        {
            await library.DeleteAsync(file.Id, cancellation);
        }
    }

    /// <summary>Disposal takes one version out of the history of a file, which the documentation of Graph does not promise.</summary>
    private static async Task<IReadOnlyList<string>> OfDisposalAsync(
        Library library, LibraryFile file, FileVersion old, CancellationToken cancellation)
    {
        try
        {
            await library.RemoveVersionAsync(file.Id, old.Id, cancellation);
            return [];
        }
        catch (StoreFailure refused) when (refused.Status is >= 400 and < 500)
        {
            return
            [
                $"{library.Kind}: SharePoint does not let the bot remove a single version from the history of a file, so nothing can be "
                + $"disposed of when its time of keeping is over. Everything else works. {refused.Message}",
            ];
        }
    }

    private static string Advice(StoreFailure failure) => failure.Status switch
    {
        401 => "The bot gets no token.",
        403 => "The bot may not write here: an administrator grants its application the role write on the site (Sites.Selected).",
        404 => "The site or the library is not there, or the bot may not see it.",
        _ => "It does not work.",
    };
}
