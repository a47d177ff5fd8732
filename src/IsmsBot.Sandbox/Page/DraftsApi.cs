using System.Text;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Teams;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Sandbox.Page;

/// <summary>
/// The working copies in the page, in place of Word: GET /sandbox/drafts/{code}/{version} reads one, POST writes it as the person the page is
/// open as, who is an editor from then on. GET .../file gives the file itself, for a program that can edit it, and POST .../file puts it back, as
/// base64.
/// </summary>
internal sealed class DraftsApi(IDrafts drafts, IDraftEditor editor, IDbContextFactory<IsmsDb> databases)
{
    public static void Map(IEndpointRouteBuilder app)
    {
        var teams = app.ServiceProvider.GetRequiredService<TeamsSimulator>();
        var api = new DraftsApi(
            app.ServiceProvider.GetRequiredService<IDrafts>(), app.ServiceProvider.GetRequiredService<IDraftEditor>(),
            app.ServiceProvider.GetRequiredService<IDbContextFactory<IsmsDb>>());
        app.MapGet("/sandbox/drafts/{code}/{version}", PageAnswer.To(api.ReadAsync, teams));
        app.MapPost("/sandbox/drafts/{code}/{version}", PageAnswer.To(api.WriteAsync, teams));
        app.MapGet("/sandbox/drafts/{code}/{version}/file", api.DownloadAsync);
        app.MapPost("/sandbox/drafts/{code}/{version}/file", PageAnswer.To(api.UploadAsync, teams));
    }

    private async Task DownloadAsync(HttpContext http)
    {
        var (code, version) = ((string)http.Request.RouteValues["code"]!, (string)http.Request.RouteValues["version"]!);
        if (!LoopbackOnly.Allows(http))
        {
            http.Response.StatusCode = 403;
            return;
        }

        try
        {
            if (await drafts.LookAsync(code, version, http.RequestAborted) is { } file
                && await drafts.OpenAsync(code, version, file.Stamp, http.RequestAborted) is { } stream)
            {
                await using (stream)
                {
                    http.Response.Headers.ContentDisposition = $"attachment; filename=\"{code} {version}.{file.Format}\"";
                    http.Response.Headers.CacheControl = "no-store";
                    http.Response.Headers.XContentTypeOptions = "nosniff";
                    http.Response.ContentType = "application/octet-stream";
                    await stream.CopyToAsync(http.Response.Body, http.RequestAborted);
                }

                return;
            }
        }
        catch (InvalidDocument)
        {
            // No such code or version can be.
        }

        http.Response.StatusCode = 404;
    }

    private Task<PageAnswer> ReadAsync(PageCall call) => AnswerAsync(call, async (code, version) =>
        await drafts.LookAsync(code, version, call.Http.RequestAborted) is { } file
            ? await ShownAsync(file, call.Http.RequestAborted)
            : PageAnswer.Refused(
                404, $"There is no working copy of {code} {version} any more. Versions that are published or dropped are put away."));

    private Task<PageAnswer> WriteAsync(PageCall call) => SaveAsync(call, () => Encoding.UTF8.GetBytes(call.Text("text")));

    private Task<PageAnswer> UploadAsync(PageCall call) => SaveAsync(call, () =>
    {
        var bytes = new byte[call.Text("file").Length];
        return Convert.TryFromBase64String(call.Text("file"), bytes, out var length)
            ? bytes[..length]
            : throw new ArgumentException("The file did not arrive whole; choose it again.");
    });

    private Task<PageAnswer> SaveAsync(PageCall call, Func<byte[]> bytes) => AnswerAsync(call, async (code, version) =>
    {
        var now = await drafts.LookAsync(code, version, call.Http.RequestAborted) ?? throw new DraftChanged(code, version);
        if (now.Stamp.VersionId != call.Text("state"))
        {
            throw new DraftChanged(code, version);
        }

        var file = await editor.EditAsync(code, version, bytes(), call.Client.Person, now.Stamp, call.Http.RequestAborted);
        return await ShownAsync(file, call.Http.RequestAborted);
    });

    private static async Task<PageAnswer> AnswerAsync(PageCall call, Func<string, string, Task<PageAnswer>> work)
    {
        try
        {
            return await work((string)call.Http.Request.RouteValues["code"]!, (string)call.Http.Request.RouteValues["version"]!);
        }
        catch (InvalidDocument wrong)
        {
            return PageAnswer.Refused(400, wrong.Message);
        }
        catch (DraftChanged changed)
        {
            return PageAnswer.Refused(409, changed.Message);
        }
        catch (DraftLocked locked)
        {
            return PageAnswer.Refused(423, locked.Message);
        }
    }

    private async Task<PageAnswer> ShownAsync(DraftFile file, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var names = await db.People.Where(p => file.EditorEntraIds.Contains(p.EntraId)).OrderBy(p => p.Name).Select(p => p.Name)
            .ToListAsync(cancellationToken);
        await using var stream =
            await drafts.OpenAsync(file.Code, file.Version, file.Stamp, cancellationToken) ?? throw new DraftChanged(file.Code, file.Version);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return PageAnswer.Ok(new JsonObject
        {
            ["code"] = file.Code,
            ["version"] = file.Version,
            ["format"] = file.Format,
            ["state"] = file.Stamp.VersionId,
            ["sha256"] = file.Stamp.Sha256,
            ["editedAt"] = file.LastEditedAt.UtcDateTime.ToString("o", System.Globalization.CultureInfo.InvariantCulture),
            ["editors"] = new JsonArray([.. names.Select(name => (JsonNode)name)]),
            ["openInHandsOf"] = file.OpenInHandsOf,
            ["text"] = file.Format == "md" ? await reader.ReadToEndAsync(cancellationToken) : null,
        });
    }
}
