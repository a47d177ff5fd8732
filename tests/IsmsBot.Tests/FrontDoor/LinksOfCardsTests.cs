using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Sandbox.Teams;
using IsmsBot.Tests.Support;
using IsmsBot.Tests.Workflows.Versions;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>Every link of every card leads somewhere: whoever approves or reads something can look at it.</summary>
public sealed partial class LinksOfCardsTests
{
    /// <summary>Everything that can be typed without a blank to fill, and the card of each kind of record.</summary>
    [Theory]
    [InlineData("ingrid")]
    [InlineData("devon")]
    [InlineData("marit")]
    [InlineData("saoirse")]
    [InlineData("petra")]
    [InlineData("sven")]
    public async Task Whatever_a_person_asks_for_has_links_that_lead_somewhere(string name)
    {
        await using var bot = await TestBot.StartAsync();
        var person = await bot.InDb(db => db.People.AsNoTracking().SingleAsync(p => p.Id == Cast.Id(name)));
        var phrases = RoomCatalog.Rooms.SelectMany(room => room.Views).Where(view => person.Scope(view.Permission) is not null)
            .Select(view => view.Phrases.FirstOrDefault(phrase => !phrase.Contains('{', StringComparison.Ordinal))).OfType<string>();
        var links = new HashSet<string>(StringComparer.Ordinal);

        foreach (var phrase in phrases.Concat(await RecordsAsync(bot)))
        {
            links.UnionWith(Links(await bot.Say(name, phrase)));
        }

        await FollowAsync(bot, links, atLeast: 1);
    }

    /// <summary>A version from its first draft to those who read it, an export and a piece of evidence: all that is sent on the way.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_sent_on_the_way_of_a_version_has_links_that_lead_somewhere(bool onSharePoint)
    {
        await using var bot = await TestBot.StartAsync(onSharePoint ? Store.SharePoint : Store.Folder);
        var links = new HashSet<string>(StringComparer.Ordinal);
        var draft = await bot.Draft("devon", DocumentDesk.Policy, "4.0");
        links.UnionWith(Links(draft));
        await bot.Submit("devon", draft, DocumentDesk.WholePolicy);
        await bot.Tick();
        links.UnionWith(Links(bot.Last("marit", "Approve")));
        await FollowAsync(bot, links, atLeast: onSharePoint ? 0 : 1);

        await bot.ClickForCard("marit", bot.Last("marit", "Approve"), "Approve");
        await bot.Click("ingrid", await bot.Say("ingrid", "export assets"), "As csv");
        await bot.Tick();
        await bot.Tick();
        var campaign = await bot.ClickForCard("ingrid", bot.Last("ingrid", "Approve"), "Approve");
        links = [.. Links(campaign)];
        await bot.ClickForCard("ingrid", campaign, "Start now");
        await bot.MoveBy(TimeSpan.FromHours(20));
        foreach (var person in (string[])["ingrid", "devon", "marit", "saoirse", "sven"])
        {
            links.UnionWith(bot.Inbox(person).TakeLast(6).SelectMany(Links));
        }

        await FollowAsync(bot, links, atLeast: 4);
    }

    private static async Task<IEnumerable<string>> RecordsAsync(TestBot bot) => await bot.InDb(async db =>
    {
        var documents = await db.Set<IsmsBot.Workflows.Versions.ControlledDocument>().Where(d => d.CurrentVersion != null).OrderBy(d => d.Code)
            .Select(d => "document " + d.Code).ToListAsync();
        var campaigns = await db.Set<IsmsBot.Workflows.Campaigns.Campaign>().Select(c => "campaign " + c.Id).ToListAsync();
        var versions = await db.Set<IsmsBot.Workflows.Versions.DocumentVersion>().OrderBy(v => v.Id).Take(5).Select(v => "show " + v.Id)
            .ToListAsync();
        return documents.Concat(campaigns).Concat(versions).Append("show ENR-0057").Append("show ENR-0001");
    });

    private static IEnumerable<string> Links(ChatMessage message) => message.Card is null ? []
        : Address().Matches(message.Card.ToJsonString()).Select(found => JsonNode.Parse($"\"{found.Groups["url"].Value}\"")!.GetValue<string>());

    /// <summary>To where it ends, as a browser goes. Outside the sandbox lie files of the simulated SharePoint that people edit there.</summary>
    private static async Task FollowAsync(TestBot bot, IReadOnlyCollection<string> links, int atLeast)
    {
        var followed = 0;
        foreach (var link in links)
        {
            var url = link;
            for (var step = 0; url.StartsWith(bot.Address, StringComparison.Ordinal); step++)
            {
                Assert.True(step < 5, $"{link} goes round in circles");
                using var answer = await Browsing.Follow(url);
                if (answer.StatusCode == HttpStatusCode.OK)
                {
                    followed++;
                    break;
                }

                Assert.True((int)answer.StatusCode is >= 300 and < 400, $"{url} answers {(int)answer.StatusCode}");
                followed++;
                url = new Uri(new Uri(url), answer.Headers.Location!).AbsoluteUri;
            }
        }

        Assert.True(followed >= atLeast, $"only {followed} links were followed: {string.Join(' ', links)}");
    }

    [GeneratedRegex("""(?:"url":"|\]\()(?<url>https?://[^")\s]+)""")]
    private static partial Regex Address();
}
