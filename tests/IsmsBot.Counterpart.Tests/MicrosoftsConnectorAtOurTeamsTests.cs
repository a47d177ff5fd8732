using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Rest;
using Newtonsoft.Json.Linq;

namespace IsmsBot.Counterpart.Tests;

/// <summary>Microsoft's clients against the Connector of the sandbox: what is simulated there is what they expect of Teams.</summary>
public sealed class MicrosoftsConnectorAtOurTeamsTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-").FullName;
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
    private WebApplication sandbox = null!;
    private ConnectorClient client = null!;

    public async Task InitializeAsync()
    {
        sandbox = await SandboxApp.StartAsync(new SandboxOptions(folder, "http://127.0.0.1:0", Ticking: false) { WithSampleCompany = false });
        var token = Teams.Tokens.OutboundToken(Teams.Tenant.BotAppId.ToString(), "sandbox-secret", TokenIssuer.ConnectorAudience + "/.default")!;
        client = new ConnectorClient(new Uri(Teams.ServiceUrl), new TokenCredentials(token), http, disposeHttpClient: false);
    }

    public async Task DisposeAsync()
    {
        client.Dispose();
        http.Dispose();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private TeamsSimulator Teams => sandbox.Services.GetRequiredService<TeamsSimulator>();

    [Fact]
    public async Task A_message_is_sent_replaced_and_taken_away()
    {
        var sven = Teams.As("P0040");
        var chat = await client.Conversations.CreateConversationAsync(new ConversationParameters
        {
            IsGroup = false,
            Members = [new ChannelAccount(sven.Person.EntraId.ToString())],
            TenantId = Teams.Tenant.Id.ToString(),
            ChannelData = new JObject { ["tenant"] = new JObject { ["id"] = Teams.Tenant.Id.ToString() } },
        });
        var sent = await client.Conversations.SendToConversationAsync(chat.Id, new Activity { Type = "message", Text = "Hällo" });
        await client.Conversations.UpdateActivityAsync(chat.Id, sent.Id, new Activity { Type = "message", Text = "Hällo again", Id = sent.Id });
        var last = Assert.Single(sven.Messages(chat.Id), message => message.IsFromBot);
        Assert.Equal(("Hällo again", 1), (last.Text, last.Edits));

        await client.Conversations.DeleteActivityAsync(chat.Id, sent.Id);

        Assert.DoesNotContain(sven.Messages(chat.Id), message => message.IsFromBot && !message.Deleted);
    }

    [Fact]
    public async Task Members_are_read_one_by_one_and_page_by_page()
    {
        var team = Teams.Tenant.Teams[0];
        await Teams.As("P0007").AddBotToAsync(team.Id);
        var members = new List<string>();
        string? more = null;
        do
        {
            var page = await client.Conversations.GetConversationPagedMembersAsync(team.Id, 50, more);
            members.AddRange(page.Members.Select(member => member.Id));
            more = page.ContinuationToken;
        }
        while (more is not null);

        var one = await ((Conversations)client.Conversations).GetConversationMemberAsync(members[0], team.Id);

        Assert.Equal(team.Members!.Count, members.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(members[0], one.Id);
    }

    [Fact]
    public async Task A_team_and_its_channels_are_read()
    {
        var team = Teams.Tenant.Teams[0];
        await Teams.As("P0007").AddBotToAsync(team.Id);
        using var teams = new TeamsConnectorClient(new Uri(Teams.ServiceUrl), client.Credentials, http, disposeHttpClient: false);

        var details = await teams.Teams.FetchTeamDetailsAsync(team.Id);
        var channels = await teams.Teams.FetchChannelListAsync(team.Id);

        Assert.Equal(team.Name, details.Name);
        Assert.Equal(team.Channels.Count, channels.Conversations.Count);
    }

    [Fact]
    public async Task A_limit_is_told_in_the_form_that_they_understand()
    {
        Teams.Faults.Next(Fault.Throttled(7));

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            client.Conversations.SendToConversationAsync("a:nobody", new Activity { Type = "message", Text = "x" }));

        Assert.Equal(429, (int)refused.Response.StatusCode);
        Assert.Equal("7", refused.Response.Headers["Retry-After"].Single());
    }

    [Fact]
    public async Task A_token_that_was_not_issued_here_is_refused()
    {
        using var stranger = new ConnectorClient(new Uri(Teams.ServiceUrl), new TokenCredentials("forged"), http, disposeHttpClient: false);

        var refused = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            stranger.Conversations.SendToConversationAsync("a:nobody", new Activity { Type = "message", Text = "x" }));

        Assert.Equal(401, (int)refused.Response.StatusCode);
    }
}
