using System.Net;
using IsmsBot.Sandbox;
using IsmsBot.Sandbox.Teams;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Newtonsoft.Json.Linq;

namespace IsmsBot.Counterpart.Tests;

/// <summary>A bot on Microsoft's Bot Builder, called by the Teams of the sandbox: what that Teams sends is what their library takes.</summary>
public sealed class MicrosoftsBotTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-").FullName;
    private WebApplication sandbox = null!;
    private WebApplication bot = null!;
    private WebApplication keys = null!;

    public async Task InitializeAsync()
    {
        sandbox = await SandboxApp.StartAsync(new SandboxOptions(folder, "http://127.0.0.1:0", Ticking: false)
        {
            WithSampleCompany = false,
            JoinsTeams = false,
            BotAt = () => new Uri(bot.Urls.Single() + "/api/messages"),
        });
        keys = Server(https: true);
        var address = "";
        keys.MapGet("/metadata", () => Microsoft.AspNetCore.Http.Results.Text(
            Teams.Tokens.Metadata(new Uri(address + "/keys")).ToJsonString(), "application/json"));
        keys.MapGet("/keys", () => Microsoft.AspNetCore.Http.Results.Text(Teams.Tokens.Keys().ToJsonString(), "application/json"));
        await keys.StartAsync();
        address = $"https://localhost:{new Uri(keys.Urls.Single()).Port}";
        bot = Server(https: false);
        var token = Teams.Tokens.OutboundToken(Teams.Tenant.BotAppId.ToString(), "sandbox-secret", TokenIssuer.ConnectorAudience + "/.default")!;
        var adapter = new CloudAdapter(
            Microsofts.Authentication(Teams.Tenant.BotAppId.ToString(), address + "/metadata", token), NullLogger.Instance);
        bot.MapPost(
            "/api/messages",
            context => adapter.ProcessAsync(context.Request, context.Response, new Echo(), context.RequestAborted));
        await bot.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await keys.DisposeAsync();
        await sandbox.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private TeamsSimulator Teams => sandbox.Services.GetRequiredService<TeamsSimulator>();

    [Fact]
    public async Task What_somebody_says_is_answered_and_a_click_on_its_card_too()
    {
        var sven = Teams.As("P0040");
        await sven.InstallAsync(InstallEvents.None);

        var said = await sven.SayAsync("Hällo");
        var card = await sven.FromBotAsync(message => message.Card is not null);
        var clicked = await sven.ClickAsync(card, "Press", new Dictionary<string, string> { ["why"] = "because" });

        Assert.Equal(200, said.Status);
        Assert.Equal("Hällo", (string?)card.Card!["body"]![0]!["text"]);
        Assert.Equal((ClickOutcome.Message, "pressed: because"), (clicked.Outcome, clicked.Text));
    }

    [Fact]
    public async Task It_is_told_who_it_was_installed_for()
    {
        var sven = Teams.As("P0040");

        await sven.InstallAsync();

        var welcome = await sven.FromBotAsync(message => message.Text is not null);
        Assert.Contains("welcome", welcome.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TokenDefect.Expired)]
    [InlineData(TokenDefect.WrongAudience)]
    public async Task It_turns_away_the_bad_tokens_of_our_Teams(TokenDefect defect)
    {
        var sven = Teams.As("P0040");
        await sven.InstallAsync(InstallEvents.None);

        var answer = await sven.SendAsync(sven.MakeMessage("Hällo"), Teams.Tokens.BadToken(defect, Teams.ServiceUrl));

        Assert.Equal(401, answer.Status);
    }

    private static WebApplication Server(bool https)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
        {
            if (https)
            {
                listen.UseHttps(TrustedLoopback.Certificate);
            }
        }));
        return builder.Build();
    }

    private sealed class Echo : TeamsActivityHandler
    {
        protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync(
                MessageFactory.Attachment(new Attachment("application/vnd.microsoft.card.adaptive", content: Card(turnContext.Activity.Text))),
                cancellationToken);

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
            turnContext.SendActivityAsync("welcome", cancellationToken: cancellationToken);

        protected override Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
            ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken) =>
            Task.FromResult(new AdaptiveCardInvokeResponse
            {
                StatusCode = 200,
                Type = "application/vnd.microsoft.activity.message",
                Value = "pressed: " + JObject.FromObject(invokeValue.Action.Data)["why"],
            });

        private static JObject Card(string text) => JObject.FromObject(new
        {
            type = "AdaptiveCard",
            version = "1.5",
            body = new object[] { new { type = "TextBlock", text }, new { type = "Input.Text", id = "why" } },
            actions = new object[] { new { type = "Action.Execute", title = "Press", verb = "press" } },
        });
    }
}
