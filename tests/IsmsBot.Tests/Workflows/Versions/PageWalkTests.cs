using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsmsBot.Tests.Support;
using static IsmsBot.Tests.Workflows.Versions.DocumentDesk;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>
/// Devon writes in the page, Marit approves on her card, Saoirse reads what changed and acknowledges: on the folder, and with the sandbox standing
/// on SharePoint.
/// </summary>
public abstract class PageWalkTests(Store store)
{
    [Fact]
    public async Task Devon_writes_Marit_approves_and_Saoirse_acknowledges()
    {
        await using var bot = await TestBot.StartAsync(store);
        using var http =
            new HttpClient(new SocketsHttpHandler(), disposeHandler: true)
            {
                BaseAddress = new Uri(bot.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)),
            };
        var form = await bot.Say("devon", $"revise {Policy}");
        var draft = await bot.ClickForCard("devon", form, "Open the draft", ("kind", "Major"), ("summary", "Screens are locked."));

        var page = new Uri($"/sandbox/drafts/{Policy}/4.0?as={bot.As("devon").Person.EntraId:D}", UriKind.Relative);
        var shown = (await http.GetFromJsonAsync<JsonNode>(page))!;
        var text = ((string)shown["text"]!).Replace("\n## 2.", "\nEverybody must lock the screen.\n\n## 2.", StringComparison.Ordinal);
        var body = new { @as = bot.As("devon").Person.EntraId.ToString("D"), state = (string)shown["state"]!, text };
        var saved = await http.PostAsJsonAsync(page, body);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await http.PostAsJsonAsync(page, body)).StatusCode);
        Assert.Contains(
            "Devon Achterberg", (string)(await saved.Content.ReadFromJsonAsync<JsonNode>())!["editors"]!.ToJsonString(), StringComparison.Ordinal);

        await bot.Submit("devon", draft, WholePolicy);
        await bot.Tick();
        await bot.ClickForCard("marit", bot.Last("marit", "Approve"), "Approve");
        await bot.Tick();
        await bot.ClickForCard(
            "ingrid", await bot.ClickForCard("ingrid", bot.Inbox("ingrid").Last(m => m.HasButton("Approve")), "Approve"), "Start now");
        await bot.MoveBy(TimeSpan.FromDays(1));
        var mine = await bot.PolicyCard("saoirse");
        Assert.Contains("Everybody must lock the screen.", mine.Words(), StringComparison.Ordinal);
        var done = await bot.ClickForCard("saoirse", await bot.Read("saoirse", mine), "I have read it and will follow it");
        Assert.Contains("You accepted version 4.0", done.Words(), StringComparison.Ordinal);

        var pdf = await http.GetByteArrayAsync(new Uri($"/documents/{Policy}/4.0", UriKind.Relative));
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(pdf[..4]), StringComparison.Ordinal);
        var listed = (await http.GetFromJsonAsync<JsonNode>(new Uri("/sandbox/documents", UriKind.Relative)))!["documents"]!
            .AsArray()
            .Single(d => (string)d!["code"]! == Policy)!;
        Assert.Equal("4.0", (string)listed["currentVersion"]!);
    }
}

public sealed class PageWalkTestsInFolder() : PageWalkTests(Store.Folder);

public sealed class PageWalkTestsOnSharePoint() : PageWalkTests(Store.SharePoint);
