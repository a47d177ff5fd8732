using IsmsBot.Kernel.Chat;
using IsmsBot.Workflows.Evidence;

namespace IsmsBot.Tests.Workflows.Evidence;

/// <summary>A record says what a reader of the message saw, in words where it is no text.</summary>
public sealed class MessageWordsTests
{
    [Theory]
    [InlineData("<p><emoji id=\"yes\" alt=\"👍\" title=\"Yes\"></emoji></p>", "👍")]
    [InlineData("<p>Done <img itemtype=\"http://schema.skype.com/Emoji\" alt=\"🎉\" src=\"x\"></p>", "Done 🎉")]
    [InlineData("<p>Approved, see <a href=\"https://example.org/minutes/17\">the minutes</a></p>",
        "Approved, see the minutes (https://example.org/minutes/17)")]
    [InlineData("<p><a href='https://example.org/?a=1&amp;b=2'>https://example.org/?a=1&amp;b=2</a></p>", "https://example.org/?a=1&b=2")]
    [InlineData("<a href=\"https://example.org\"></a>", "https://example.org")]
    [InlineData("<table><tr><td>Risk 7</td><td>accepted</td></tr><tr><td>Risk 8</td><td></td></tr></table>", "Risk 7 | accepted\nRisk 8 |")]
    [InlineData("<p>I agree to <s>all</s> none of it</p>", "I agree to [struck out: all] none of it")]
    [InlineData("<p>I agree to <del>all</del> <strike>most</strike> none</p>", "I agree to [struck out: all] [struck out: most] none")]
    [InlineData("<p><span style=\"text-decoration:line-through\">Yes</span> <span>No</span></p>", "[struck out: Yes] No")]
    [InlineData("<p><img alt=\"image\" src=\"https://graph/x\"></p>", "(picture)")]
    [InlineData("<p><img alt=\"The open door\" src=\"https://graph/x\"></p>", "(picture: The open door)")]
    [InlineData("<ol><li>Lock it</li><li>Report it<ul><li>by chat</li></ul></li></ol>", "1. Lock it\n2. Report it\n  - by chat")]
    [InlineData("<blockquote><p>May I?</p></blockquote><p>Yes</p>", "> May I?\nYes")]
    [InlineData("<p>One\n  line</p><p>Another</p>", "One line\nAnother")]
    [InlineData("<codeblock><code>a = 1;\n  b = 2;</code></codeblock>", "a = 1;\n  b = 2;")]
    [InlineData("<p>10<sup>6</sup> rows, H<sub>2</sub>O</p>", "10^6 rows, H_2O")]
    [InlineData("<p><at id=\"0\">Devon Achterberg</at>&nbsp;please</p>", "Devon Achterberg please")]
    [InlineData("<!-- x --><p>5 &lt; 7 &amp; 8 &gt; 2</p><hr><p>end</p>", "5 < 7 & 8 > 2\n---\nend")]
    [InlineData("<p>&#0;&#8203;&nbsp;</p>", "")]
    [InlineData("<p>not closed <s>struck <b>bold", "not closed [struck out: struck bold")]
    public void Nothing_that_has_a_meaning_is_dropped(string html, string words) => Assert.Equal(words, MessageWords.Of(Message(html)));

    [Fact]
    public void The_message_that_is_answered_is_kept_with_the_answer() => Assert.Equal(
        "(answers a message of Petra Lindqvar: \"May I switch off the firewall?\")\nYes, do it",
        MessageWords.Of(Message(
            "<attachment id=\"1\"></attachment><p>Yes, do it</p>",
            new QuotedAttachment("1", "", "messageReference", null, """
            {"messageId":"1","messagePreview":"May I switch off the firewall?",
            "messageSender":{"application":null,"user":{"displayName":"Petra Lindqvar"}}}
            """))));

    [Fact]
    public void A_quotation_that_is_no_object_is_kept_as_it_is_said() => Assert.Equal(
        "Yes, do it\n(answers a message: \"May I switch off the firewall?\")",
        MessageWords.Of(Message("<p>Yes, do it</p>", new QuotedAttachment("1", "", "messageReference", null, "May I switch off the firewall?"))));

    [Fact]
    public void A_card_is_kept_by_its_texts_a_file_by_its_address() => Assert.Equal(
        "(card)\nApprove version 4.0?\nOwner: Devon\nOpen it: https://example.org/4\n(end of the card)\n"
            + "(file: Plan.docx, https://example.org/Plan.docx)\n(picture)",
        MessageWords.Of(Message(
            "",
            new QuotedAttachment("1", "", "application/vnd.microsoft.card.adaptive", null, """
            {"type":"AdaptiveCard","body":[{"type":"TextBlock","text":"Approve version 4.0?","size":"large"},
            {"type":"FactSet","facts":[{"title":"Owner","value":"Devon"}]}],
            "actions":[{"type":"Action.OpenUrl","title":"Open it","url":"https://example.org/4"}]}
            """),
            new QuotedAttachment("2", "Plan.docx", "reference", "https://example.org/Plan.docx", ""),
            new QuotedAttachment("3", "", "image/png", null, ""))));

    [Fact]
    public void A_message_that_was_passed_on_is_kept_with_what_it_said() => Assert.Equal(
        "(passes on a message: \"It is 👍\")",
        MessageWords.Of(Message("<attachment id=\"7\"></attachment>", new QuotedAttachment("7", "", "forwardedMessageReference", null, """
            {"originalMessageContent":"<p>It is <emoji alt=\"👍\"></emoji></p>","originalMessageSender":{}}
            """))));

    private static QuotedMessage Message(string html, params QuotedAttachment[] attachments) =>
        new("1", "2", "Petra", null, null, null, html, IsHtml: true, attachments);
}
