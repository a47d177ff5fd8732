using System.Text.Json;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>An answer to the page; a refusal is a sentence that says what to do next.</summary>
internal sealed record PageAnswer(int Status, JsonObject Body)
{
    public static PageAnswer Ok(JsonObject body) => new(200, body);

    public static PageAnswer Refused(int status, string error) => new(status, new JsonObject { ["error"] = error });

    /// <summary>Wraps a handler: this machine only, JSON only (so that no other site can post here), errors as sentences.</summary>
    public static RequestDelegate To(Func<PageCall, Task<PageAnswer>> handler, TeamsSimulator teams) => async http =>
    {
        var answer = await AnswerAsync(handler, teams, http);
        http.Response.StatusCode = answer.Status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        await http.Response.WriteAsync(answer.Body.ToJsonString(), http.RequestAborted);
    };

    private static async Task<PageAnswer> AnswerAsync(Func<PageCall, Task<PageAnswer>> handler, TeamsSimulator teams, HttpContext http)
    {
        if (!LoopbackOnly.Allows(http))
        {
            return Refused(403, LoopbackOnly.Sentence);
        }

        JsonObject? body = null;
        if (HttpMethods.IsPost(http.Request.Method))
        {
            if (!http.Request.HasJsonContentType())
            {
                return Refused(415, "Send the request as application/json.");
            }

            try
            {
                body = await JsonNode.ParseAsync(http.Request.Body, cancellationToken: http.RequestAborted) as JsonObject;
            }
            catch (JsonException)
            {
                return Refused(400, "The request is not JSON; send an object.");
            }
        }

        try
        {
            return await handler(new PageCall(teams, http, body ?? []));
        }
        catch (ArgumentException wrong)
        {
            return Refused(400, wrong.Message);
        }
    }
}
