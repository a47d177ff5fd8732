using System.Text.Json;

namespace IsmsBot.Adapters.Graph;

/// <summary>Files of a library that changed since a link, each once, and the link for the next time.</summary>
internal static class ChangedFiles
{
    /// <param name="link">From the time before. If the service has forgotten it, or there is none, all files are given.</param>
    /// <param name="onlyStart">Gives no files, only the link from now on.</param>
    public static async Task<(IReadOnlyCollection<LibraryFile> Files, string Link)> SinceAsync(
        Library library, string? link, bool onlyStart, CancellationToken cancellation)
    {
        var beginning = $"{await library.RootAsync(cancellation)}/root/delta()";
        var next = onlyStart ? $"{beginning}?token=latest" : link ?? beginning;
        var startedOver = false;
        var files = new Dictionary<string, LibraryFile>(StringComparer.Ordinal);
        while (true)
        {
            JsonElement page;
            try
            {
                page = await library.Site.GetAsync(next, cancellation);
            }
            catch (StoreFailure gone) when (gone.Status == 410 && next != beginning && !startedOver)
            {
                startedOver = true;
                files.Clear();
                next = beginning;
                continue;
            }

            // A file may come more than once; the last time counts.
            foreach (var file in page.GetProperty("value").EnumerateArray().Select(FileReading.File))
            {
                files[file.Id] = file;
            }

            if (FileReading.Text(page, "@odata.nextLink") is not { } more)
            {
                return (
                    files.Values,
                    FileReading.Text(page, "@odata.deltaLink")
                        ?? throw new StoreFailure(0, "", "SharePoint ended a list of changes without a link."));
            }

            next = more;
        }
    }
}
