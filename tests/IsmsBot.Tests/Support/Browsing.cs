using System.Net;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Workflows.Enrolments;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.Support;

/// <summary>What people do with a browser: they follow a link of a card, and press the button of the page that comes.</summary>
public static class Browsing
{
    public const string Accept = "I have read it and will follow it";

    private static readonly HttpClient Browser = new(new HttpClientHandler { AllowAutoRedirect = false });

    /// <summary>Where a link of a card leads; the first one that is called so.</summary>
    public static string Link(this ChatMessage message, string title) =>
        (string)message.Card!.Links().First(link => (string?)link["title"] == title)["url"]!;

    /// <summary>The links of a card, those of its forms included.</summary>
    public static IEnumerable<JsonObject> Links(this JsonNode? node) => node switch
    {
        JsonObject o => ((string?)o["type"] == "Action.OpenUrl" ? new[] { o } : []).Concat(o.SelectMany(p => Links(p.Value))),
        JsonArray a => a.SelectMany(Links),
        _ => [],
    };

    /// <summary>Follows a link as anything does that has it in hand: a person, a preview, a scanner of mail.</summary>
    public static Task<HttpResponseMessage> Follow(string url, HttpMethod? method = null) =>
        Browser.SendAsync(new HttpRequestMessage(method ?? HttpMethod.Get, url));

    /// <summary>Presses the button of the page behind a link.</summary>
    public static Task<HttpResponseMessage> Press(string url, string wish = "ToOpen") =>
        Browser.PostAsync(url, new FormUrlEncodedContent(new Dictionary<string, string> { ["wish"] = wish }));

    /// <summary>The card of what a person has to read, as it stands now.</summary>
    public static async Task<ChatMessage> PolicyCard(this TestBot bot, string person) => await bot.Say(
        person, "show " + await bot.InDb(db => db.Set<Enrolment>().Where(e => e.PersonId == Cast.Id(person))
            .OrderByDescending(e => e.EnrolledAt).Select(e => e.Id).FirstAsync()));

    /// <summary>Reads the first document of a list or a card, and comes back to the card that lets one accept it.</summary>
    public static async Task<ChatMessage> Read(this TestBot bot, string person, ChatMessage card)
    {
        var url = card.Link("Read");
        using var answer = await Press(url);
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        var link = QueryHelpers.ParseQuery(new Uri(url).Query);
        return await bot.Sent(person, $"opened:{link["of"]}:{link["content"]}");
    }

    /// <summary>Reads the first document that a person has to read.</summary>
    public static async Task<ChatMessage> ReadPolicy(this TestBot bot, string person) => await bot.Read(person, await bot.Say(person, "my policies"));

    /// <summary>What was sent under a business key, when it has arrived.</summary>
    public static async Task<ChatMessage> Sent(this TestBot bot, string person, string key)
    {
        for (var look = 0; look < 500; look++)
        {
            if (await bot.InDb(
                db => db.Outbox.Where(o => o.Key == key && o.State == OutboxState.Sent).Select(o => o.ActivityId).FirstOrDefaultAsync()) is { } sent)
            {
                return await bot.As(person).FromBotAsync(m => m.Id == sent);
            }

            await Task.Delay(10);
        }

        throw new InvalidOperationException($"Nothing was sent under {key}.");
    }
}
