using System.Text;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Tests.Activities;

public sealed class TolerantReadingTests
{
    [Theory]
    [InlineData("""{"type":"message","unknown":{"a":[1,{"b":null}]},"legacy":{"replyToId":"1"}}""")]
    [InlineData("""{"type":"message","isGroup":"True","from":null,"conversation":null,"channelData":null,"value":null}""")]
    [InlineData("""{"type":"message","attachments":null,"entities":null,"membersAdded":null,"reactionsAdded":null,"suggestedActions":null}""")]
    [InlineData("""{"type":"message","attachments":[null],"entities":[null,7,"x",{}],"membersAdded":[null]}""")]
    [InlineData("""{"type":"message","timestamp":"yesterday","localTimestamp":17}""")]
    [InlineData("""{"type":"message","text":{"not":"text"},"locale":["de"],"name":true}""")]
    [InlineData("""{"type":"somethingNew","value":[1,2]}""")]
    [InlineData("""{"text":"type may come last","type":"message"}""")]
    [InlineData("\uFEFF{\"type\":\"message\"}")]
    public void Odd_but_harmless_activities_are_read(string json) => Assert.NotEqual("", Read(json).Type);

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("\"True\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("1", true)]
    [InlineData("\"0\"", false)]
    [InlineData("\"maybe\"", null)]
    [InlineData("{}", null)]
    [InlineData("null", null)]
    public void A_flag_is_read_in_each_of_its_forms(string value, bool? expected) =>
        Assert.Equal(expected, Read($$$"""{"type":"message","conversation":{"isGroup":{{{value}}},"id":"x"}}""").Conversation!.IsGroup);

    [Theory]
    [InlineData("1776825925953", "1776825925953")]
    [InlineData("\"1776825925953\"", "1776825925953")]
    [InlineData("1.50", "1.50")]
    [InlineData("true", "true")]
    [InlineData("null", null)]
    [InlineData("[1]", null)]
    public void A_text_may_come_as_a_number(string value, string? expected) =>
        Assert.Equal(expected, Read($$"""{"type":"message","id":{{value}},"text":"after"}""").Id);

    [Fact]
    public void What_follows_an_odd_value_is_still_read() =>
        Assert.Equal("after", Read("""{"type":"message","id":{"a":[{"b":1}]},"text":"after"}""").Text);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{}")]
    [InlineData("""{"type":""}""")]
    [InlineData("""{"type":" "}""")]
    [InlineData("""{"type":null}""")]
    [InlineData("""{"type":"message","text":"a""")]
    [InlineData("""{"type":"message"} x""")]
    [InlineData("""{"type":"message","type":"invoke"}""")]
    [InlineData("""{"type":"message","serviceUrl":"https://a","serviceUrl":"https://b"}""")]
    [InlineData("""{"type":"message","channelData":"x"}""")]
    [InlineData("<html>")]
    public void What_is_not_an_activity_is_refused_with_a_sentence(string json) =>
        Assert.EndsWith(".", Assert.Throws<ActivityFormatException>(() => Read(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void Deep_nesting_is_refused(string open, string close)
    {
        var deep = string.Concat(Enumerable.Repeat(open, 70)) + "1" + string.Concat(Enumerable.Repeat(close, 70));
        Assert.Throws<ActivityFormatException>(() => Read($$"""{"type":"message","value":{{deep}}}"""));
        Assert.Throws<ActivityFormatException>(() => Read($$"""{"type":"message","unknown":{{deep}}}"""));
    }

    [Fact]
    public void A_refusal_does_not_repeat_what_was_sent() =>
        Assert.DoesNotContain(
            "secret", Assert.Throws<ActivityFormatException>(() => Read("""{"type":"message","text":secret}""")).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_stream_is_read_like_bytes()
    {
        using var stream = new MemoryStream("""{"type":"message","text":"ü"}"""u8.ToArray());
        Assert.Equal("ü", (await ActivityJson.ReadAsync(stream)).Text);
        using var broken = new MemoryStream("{"u8.ToArray());
        await Assert.ThrowsAsync<ActivityFormatException>(async () => await ActivityJson.ReadAsync(broken));
    }

    [Fact]
    public void Unknown_entities_are_kept_as_they_came()
    {
        var activity =
            Read(
                """{"type":"message","entities":[{"type":"ProductInfo","id":"COPILOT","x":[1]},{"type":"clientInfo","platform":"iOS","locale":"de-DE","country":"DE","timezone":"Europe/Berlin"}]}""");
        Assert.Equal("ProductInfo", activity.Entities[0].Type);
        Assert.Equal("COPILOT", activity.Entities[0].Raw.GetProperty("id").GetString());
        var client = activity.Client!;
        Assert.Equal(("iOS", "de-DE", "DE", "Europe/Berlin"), (client.Platform, client.Locale, client.Country, client.Timezone));
        Assert.Contains(
            """{"type":"ProductInfo","id":"COPILOT","x":[1]}""", Encoding.UTF8.GetString(ActivityJson.ToUtf8(activity)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","channelData":{"tenant":{"id":"a"}},"conversation":{"tenantId":"b"}}""", "a")]
    [InlineData("""{"type":"message","conversation":{"tenantId":"b"}}""", "b")]
    [InlineData("""{"type":"message"}""", null)]
    public void The_tenant_is_read_from_the_channel_data_first(string json, string? tenant) => Assert.Equal(tenant, Read(json).TenantId);

    [Theory]
    [InlineData("19:abc@thread.tacv2;messageid=17", "19:abc@thread.tacv2", "17")]
    [InlineData("19:abc@thread.tacv2", "19:abc@thread.tacv2", null)]
    [InlineData("a:1", "a:1", null)]
    public void The_thread_is_cut_from_the_conversation(string id, string baseId, string? root)
    {
        var activity = Read($$$"""{"type":"message","conversation":{"id":"{{{id}}}"}}""");
        Assert.Equal((baseId, root), (activity.ConversationBaseId, activity.ThreadRootId));
    }

    [Fact]
    public void A_thread_id_is_made_from_any_id_of_the_channel() =>
        Assert.Equal("19:c;messageid=5", ActivityFacts.ThreadConversationId("19:c;messageid=4", "5"));

    private static Activity Read(string json) => ActivityJson.Read(Encoding.UTF8.GetBytes(json));
}
