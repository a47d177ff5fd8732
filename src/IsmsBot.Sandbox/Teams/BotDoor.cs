using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Teams;

/// <summary>Carries activities to the bot's messaging endpoint, signed, with the headers that Teams sends.</summary>
internal sealed class BotDoor(TeamsSimulator teams, HttpClient client)
{
    public Task<BotAnswer> SendAsync(JsonObject activity, CancellationToken cancel) =>
        SendAsync(activity, teams.Tokens.InboundToken(teams.ServiceUrl), cancel);

    /// <summary>Sends with this token; null sends none.</summary>
    public async Task<BotAnswer> SendAsync(JsonObject activity, string? token, CancellationToken cancel)
    {
        var start = TimeProvider.System.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Post, teams.Options.BotEndpoint?.Invoke() ?? new Uri(teams.Address, "/api/messages"));
        request.Content = new StringContent(activity.ToJsonString(), Encoding.UTF8, "application/json");
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Headers.Add("MS-CV", $"{activity["id"].AsText()?.GetHashCode(StringComparison.Ordinal):x}.0");
        request.Headers.Add("x-ms-tenant-id", teams.Tenant.Id.ToString("D"));
        request.Headers.TryAddWithoutValidation("x-ms-conversation-id", activity["conversation"].Member("id").AsText());
        using var patience = new CancellationTokenSource(teams.Options.BotTimeout, TimeProvider.System);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancel);
        try
        {
            using var response = await client.SendAsync(request, either.Token);
            var body = await response.Content.ReadAsStringAsync(either.Token);
            return new BotAnswer((int)response.StatusCode, Parse(body), activity, TimeProvider.System.GetElapsedTime(start));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new BotAnswer(0, null, activity, TimeProvider.System.GetElapsedTime(start));
        }
        catch (HttpRequestException)
        {
            // Teams shows the same for a bot that is away as for one that is slow.
            return new BotAnswer(0, null, activity, TimeProvider.System.GetElapsedTime(start));
        }
    }

    private static JsonNode? Parse(string body)
    {
        try
        {
            return body.Length == 0 ? null : JsonNode.Parse(body);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
