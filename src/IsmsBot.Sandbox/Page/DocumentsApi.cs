using System.IO.Compression;
using System.Text.Json.Serialization;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Page;

/// <summary>
/// GET /sandbox/documents: the documents with their versions; GET /documents/{code}/{version}: the file of one version,
/// or of its working copy as long as it is one.
/// </summary>
internal static class DocumentsApi
{
    public static void MapDocuments(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sandbox/documents", async (IDbContextFactory<IsmsDb> databases, IDocuments documents, CancellationToken cancellationToken) =>
            Results.Json(await ListAsync(databases, documents, cancellationToken), DocumentsJson.Default.DocumentList));
        app.MapGet(
            "/documents/{code}/{version}/{rendition?}",
            async (
                string code, string version, string? rendition, IDocuments documents, IDrafts drafts, IDbContextFactory<IsmsDb> databases,
                CancellationToken cancellationToken) =>
            {
                try
                {
                    if (rendition == "draft" && await drafts.LookAsync(code, version, cancellationToken) is not null)
                    {
                        // The page shows its own editor; whoever follows the link elsewhere gets the file.
                        return Results.Redirect($"/sandbox/drafts/{code}/{version}/file");
                    }

                    return await documents.OpenAsync(code, version, Rendition.Pdf, cancellationToken) is { } file
                        ? Results.Stream(file, "application/pdf", enableRangeProcessing: true)
                        : await documents.OpenAsync(code, version, Rendition.Source, cancellationToken) is { } source
                        ? Results.Stream(
                            source,
                            "application/octet-stream",
                            $"{code}_v{version}.{await FormatAsync(databases, code, version, source, cancellationToken)}")
                        : Results.Text(
                            $"There is no file of {code} {version} here. The sandbox has the files of the documents that all staff accept.",
                            statusCode: StatusCodes.Status404NotFound);
                }
                catch (InvalidDocument wrong)
                {
                    return Results.Text(wrong.Message, statusCode: StatusCodes.Status400BadRequest);
                }
            });
    }

    /// <summary>
    /// What has no PDF is given as it was stored: a document in the format it was published in; of the records a table of commas, a workbook, or a
    /// Word file.
    /// </summary>
    private static async Task<string> FormatAsync(
        IDbContextFactory<IsmsDb> databases, string code, string version, Stream source, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await db.Set<DocumentVersion>()
            .Where(v => v.DocumentCode == code && v.VersionLabel == version)
            .Select(v => v.SourceFormat)
            .FirstOrDefaultAsync(cancellationToken) is { } format)
        {
            return format;
        }

        try
        {
            using var package = new ZipArchive(source, ZipArchiveMode.Read, leaveOpen: true);
            return package.GetEntry("xl/workbook.xml") is null ? "docx" : "xlsx";
        }
        catch (InvalidDataException)
        {
            return "csv";
        }
        finally
        {
            source.Position = 0;
        }
    }

    private static async Task<DocumentList> ListAsync(IDbContextFactory<IsmsDb> databases, IDocuments documents, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var names = await db.People.ToDictionaryAsync(p => p.Id, p => p.Name, cancellationToken);
        var versions = (await db.Set<DocumentVersion>().AsNoTracking().ToListAsync(cancellationToken)).ToLookup(v => v.DocumentCode);
        var list = new List<ListedDocument>();
        foreach (var d in await db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Status != Workflows.Versions.DocumentState.Planned)
            .OrderBy(d => d.Code).ToListAsync(cancellationToken))
        {
            var known = versions[d.Code]
                .OrderByDescending(v => v.DraftOpen)
                .ThenByDescending(v => v.PublishedAt ?? v.CreatedAt)
                .Select(v => new ListedVersion(
                    v.VersionLabel, v.State, v.PublishedAt, v.ApprovedById is null ? null : names.GetValueOrDefault(v.ApprovedById),
                    v.ContentSha256, null, null, v.DraftOpen)).ToList();
            await foreach (var file in documents.HistoryAsync(d.Code, cancellationToken))
            {
                var at = known.FindIndex(v => v.Version == file.Version);
                var entry = at >= 0 ? known[at] : new ListedVersion(file.Version, "superseded", null, null, file.PdfSha256, null, null, false);
                entry = entry with { Size = file.PdfSize, Url = $"/documents/{d.Code}/{file.Version}" };
                if (at >= 0)
                {
                    known[at] = entry;
                }
                else
                {
                    known.Add(entry);
                }
            }

            list.Add(new ListedDocument(
                d.Code, d.Title, d.Kind, d.State, names.GetValueOrDefault(d.DocumentOwnerId), d.CurrentVersion, d.NextReviewAt, known));
        }

        return new DocumentList(
            [.. list
                .OrderByDescending(d => d.Versions.Any(v => v.Draft))
                .ThenByDescending(d => d.Versions.Any(v => v.Url is not null))
                .ThenBy(d => d.Code, StringComparer.Ordinal)]);
    }
}

internal sealed record DocumentList(IReadOnlyList<ListedDocument> Documents);

internal sealed record ListedDocument(
    string Code, string Title, string Kind, string Status, string? Owner, string? CurrentVersion, DateOnly? NextReviewAt,
    IReadOnlyList<ListedVersion> Versions);

internal sealed record ListedVersion(
    string Version, string Status, DateTimeOffset? PublishedAt, string? ApprovedBy, string? Sha256, long? Size, string? Url, bool Draft);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(DocumentList))]
internal sealed partial class DocumentsJson : JsonSerializerContext;
