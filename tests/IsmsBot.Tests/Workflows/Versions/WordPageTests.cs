using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Support;
using static IsmsBot.Tests.Workflows.Versions.WordDraftTests;

namespace IsmsBot.Tests.Workflows.Versions;

/// <summary>The page gives a Word file to a person and takes it back from them.</summary>
public sealed class WordPageTests
{
    [Fact]
    public async Task In_the_page_the_file_is_taken_away_and_put_back_by_a_person()
    {
        await using var bot = await TestBot.StartAsync(Store.SharePoint);
        await Begin(bot);
        using var http =
            new HttpClient(new SocketsHttpHandler(), disposeHandler: true)
            {
                BaseAddress = new Uri(bot.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal)),
            };
        var place = $"/sandbox/drafts/{Code}/1.0";
        var shown = (await http.GetFromJsonAsync<JsonNode>(new Uri($"{place}?as={bot.As("devon").Person.EntraId:D}", UriKind.Relative)))!;
        Assert.Equal(("docx", null), ((string)shown["format"]!, (string?)shown["text"]));
        using var answer = await http.GetAsync(new Uri($"{place}/file", UriKind.Relative));
        Assert.Equal($"{Code} 1.0.docx", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'));
        var file = await answer.Content.ReadAsByteArrayAsync();
        Assert.Equal(await Bytes(bot, "1.0"), file);

        var changed = Rewritten(file, xml => xml.Replace("What people do.", "Visitors sign in at the door.", StringComparison.Ordinal));
        var body =
            new { @as = bot.As("milou").Person.EntraId.ToString("D"), state = (string)shown["state"]!, file = Convert.ToBase64String(changed) };
        var saved = await http.PostAsJsonAsync(new Uri($"{place}/file", UriKind.Relative), body);
        Assert.Equal(HttpStatusCode.OK, saved.StatusCode);
        Assert.Contains("Milou", (await saved.Content.ReadFromJsonAsync<JsonNode>())!["editors"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("Visitors sign in at the door.", WordText.Of(await Bytes(bot, "1.0"), "Write here:"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Conflict, (await http.PostAsJsonAsync(new Uri($"{place}/file", UriKind.Relative), body)).StatusCode);
        var state = (string)(await http.GetFromJsonAsync<JsonNode>(new Uri(place, UriKind.Relative)))!["state"]!;
        foreach (var wrong in new[] { Convert.ToBase64String("# Text"u8.ToArray()), "no base64!" })
        {
            Assert.Equal(
                HttpStatusCode.BadRequest,
                (await http.PostAsJsonAsync(new Uri($"{place}/file", UriKind.Relative), body with { state = state, file = wrong })).StatusCode);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync(new Uri("/sandbox/drafts/ISMS-PRO-077/1.0/file", UriKind.Relative))).StatusCode);
    }
}
