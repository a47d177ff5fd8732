using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Sandbox.Graph.Store;

namespace IsmsBot.Sandbox.Graph.Wire;

/// <summary>A large upload in pieces. Pieces are multiples of 320 KiB and come in order; the file appears with the last one.</summary>
internal sealed partial class UploadSession(
    GraphPrincipal who, Drive drive, DriveItem parent, string name, string conflict, string? ifMatch, DateTimeOffset until)
{
    private const int Piece = 327_680;
    private const int LargestPiece = 60 * 1024 * 1024;
    private static readonly TimeSpan Extension = TimeSpan.FromMinutes(15);
    private byte[] received = [];
    private long total = -1;
    private DateTimeOffset until = until;

    public static GraphAnswer Create(GraphCall call, Drive drive, DriveItem parent, string name)
    {
        var item = call.Json()["item"] as JsonObject;
        var conflict = (string?)item?["@microsoft.graph.conflictBehavior"] ?? "fail";
        if (drive.Child(parent, name) is { } existing)
        {
            VersionMachine.RefuseIfHeld(existing, call.Who);
            SharePointSite.RefuseIfStale(existing, call.Header("If-Match"));
        }

        var now = call.Graph.Options.WireClock.GetUtcNow();
        var token = Guid.CreateVersion7(now).ToString("N");
        var session =
            call.Graph.Uploads[token] = new UploadSession(call.Who, drive, parent, name, conflict, call.Header("If-Match"), now + Extension);
        return new GraphAnswer(200, session.State(($"uploadUrl", $"{call.Graph.ContentAddress}/upload/{token}")));
    }

    public static GraphAnswer Serve(GraphSimulator graph, string token, string method, string? range, byte[] body, bool hasAuthorization)
    {
        var now = graph.Options.WireClock.GetUtcNow();
        if (hasAuthorization)
        {
            return new GraphAnswer(401) { Text = "", ContentType = "text/plain" };
        }

        if (!graph.Uploads.TryGetValue(token, out var session) || session.until <= now)
        {
            throw GraphProblem.NotFound();
        }

        switch (method)
        {
            case "GET":
                return new GraphAnswer(200, session.State());
            case "DELETE":
                graph.Uploads.TryRemove(token, out _);
                return GraphAnswer.Nothing();
            default:
                session.until = now + Extension;
                return session.Take(graph, token, range, body);
        }
    }

    private GraphAnswer Take(GraphSimulator graph, string token, string? range, byte[] body)
    {
        if (range is null || Range().Match(range) is not { Success: true } asked)
        {
            throw GraphProblem.Bad("The Content-Range header is missing or malformed.");
        }

        var (from, to, all) = (Number(asked, 1), Number(asked, 2), Number(asked, 3));
        total = total < 0 ? all : total;
        if (all != total || to - from + 1 != body.Length || body.Length >= LargestPiece || (to + 1 < total && body.Length % Piece != 0))
        {
            throw GraphProblem.Bad("The fragment does not fit the session.");
        }

        if (from != received.Length)
        {
            throw new GraphProblem(416, "invalidRange", "The uploaded fragment overlaps with data that has already been received.");
        }

        received = [.. received, .. body];
        if (received.Length < total)
        {
            return new GraphAnswer(202, State());
        }

        lock (graph.Site.Gate)
        {
            var (item, isNew) = graph.Site.Put(drive, parent, name, received, conflict, ifMatch, who);
            graph.Uploads.TryRemove(token, out _);
            return new GraphAnswer(isNew ? 201 : 200, ItemJson.Of(graph, drive, item, who));
        }
    }

    private JsonObject State(params (string Name, string Value)[] more)
    {
        var state = new JsonObject
        {
            ["expirationDateTime"] = until.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
            ["nextExpectedRanges"] = new JsonArray($"{received.Length}-"),
        };
        foreach (var (name, value) in more)
        {
            state[name] = value;
        }

        return state;
    }

    private static long Number(Match match, int group) => long.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^bytes (\d+)-(\d+)/(\d+)$")]
    private static partial Regex Range();
}
