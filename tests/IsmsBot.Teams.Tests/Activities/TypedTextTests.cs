using System.Text;
using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Tests.Activities;

public sealed class TypedTextTests
{
    private const string Bot = """{"type":"mention","mentioned":{"id":"28:b","name":"IsmsBot"},"text":"<at>IsmsBot</at>"}""";
    private const string Bob = """{"type":"mention","mentioned":{"id":"29:bob","name":"Bob"},"text":"<at>Bob</at>"}""";

    [Theory]
    [InlineData("<at>IsmsBot</at> assign R-17 to <at>Bob</at>\n", "assign R-17 to <at>Bob</at>")]
    [InlineData("<AT>ismsbot</AT> status", "status")]
    [InlineData("hello <at>IsmsBot</at> there", "hello there")]
    [InlineData("<at>IsmsBot</at><at>IsmsBot</at>", "")]
    [InlineData("<at>IsmsBot</at>&nbsp;status\u00A0R-17", "status R-17")]
    [InlineData("<at>IsmsBot</at> one\n two", "one\ntwo")]
    [InlineData("IsmsBot is nice", "IsmsBot is nice")]
    [InlineData("", "")]
    public void The_bots_mention_is_taken_out_and_others_stay(string text, string expected) =>
        Assert.Equal(expected, Activity(text, Bot, Bob).AsTyped());

    [Fact]
    public void A_mention_may_show_another_name_than_the_bots() =>
        Assert.Equal(
            "go", Activity(
                "<at>Isms</at> go",
                """{"type":"Mention","mentioned":{"id":"28:b","name":"IsmsBot"},"text":"<at>Isms</at>"}""").AsTyped());

    [Fact]
    public void A_mention_without_text_is_known_by_its_name() =>
        Assert.Equal(
            "go", Activity("<at>IsmsBot</at> go", """{"type":"mention","mentioned":{"id":"28:b","name":"IsmsBot"}}""").AsTyped());

    [Theory]
    [InlineData("<at>R&amp;D Bot</at> go", """{"type":"mention","mentioned":{"id":"28:b","name":"R&D Bot"}}""")]
    [InlineData("<at>R&D Bot</at> go", """{"type":"mention","mentioned":{"id":"28:b","name":"R&D Bot"},"text":"<at>R&amp;D Bot</at>"}""")]
    [InlineData("<at>Whatever</at> go", """{"type":"mention","mentioned":{"id":"28:b"}}""")]
    public void A_mention_is_taken_out_however_its_name_is_written(string text, string mention) =>
        Assert.Equal("go", Activity(text, mention).AsTyped());

    [Fact]
    public void A_mention_without_anything_harms_nothing() =>
        Assert.Equal("go", Activity("go", """{"type":"mention"}""", """{"type":"mention","mentioned":"x","text":null}""").AsTyped());

    [Fact]
    public void People_are_listed_once_and_the_bot_is_not() =>
        Assert.Equal(["29:bob"], Activity("x", Bot, Bob, Bob).MentionedPeople.Select(person => person.Id));

    [Fact]
    public void A_message_without_text_has_no_words() => Assert.Equal("", ActivityJson.Read("""{"type":"message"}"""u8).AsTyped());

    [Fact]
    public void An_outbound_mention_encodes_its_name()
    {
        var mention = Mention.Of("29:x", "A & <B>");
        Assert.Equal("<at>A &amp; &lt;B&gt;</at>", mention.Text);
        var written = Encoding.UTF8.GetString(ActivityJson.ToUtf8(new Activity { Type = "message", Entities = [mention] }));
        Assert.Equal(
            """{"type":"message","entities":[{"type":"mention","text":"<at>A &amp; &lt;B&gt;</at>","mentioned":{"id":"29:x","name":"A & <B>"}}]}""",
            written);
    }

    private static Activity Activity(string text, params string[] entities) => ActivityJson.Read(Encoding.UTF8.GetBytes(
        $$"""
        {"type":"message","text":{{JsonSerializer.Serialize(text)}},"recipient":{"id":"28:b"},"entities":[{{string.Join(',', entities)}}]}
        """));
}
