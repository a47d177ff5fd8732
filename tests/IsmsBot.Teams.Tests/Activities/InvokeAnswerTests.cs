using System.Text;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Teams.Tests.Activities;

public sealed class InvokeAnswerTests
{
    private static readonly byte[] Card = """{"type":"AdaptiveCard","version":"1.5","body":[]}"""u8.ToArray();

    [Fact]
    public void A_card_replaces_the_card() => Is(
        """{"statusCode":200,"type":"application/vnd.microsoft.card.adaptive","value":{"type":"AdaptiveCard","version":"1.5","body":[]}}""",
        InvokeAnswer.Card(Card));

    [Fact]
    public void A_message_leaves_the_card() => Is(
        """{"statusCode":200,"type":"application/vnd.microsoft.activity.message","value":"Approval recorded."}""",
        InvokeAnswer.Message("Approval recorded."));

    [Fact]
    public void An_error_stands_in_the_body_and_http_is_200() => Is(
        """{"statusCode":400,"type":"application/vnd.microsoft.error","value":{"code":"Conflict","message":"The record was changed meanwhile."}}""",
        InvokeAnswer.Error("Conflict", "The record was changed meanwhile."));

    [Fact]
    public void An_error_may_be_ours() => Is(
        """{"statusCode":500,"type":"application/vnd.microsoft.error","value":{"code":"InternalError","message":"x"}}""",
        InvokeAnswer.Error("InternalError", "x", 500));

    [Fact]
    public void A_login_is_asked_for_with_an_oauth_card() => Is(
        """{"statusCode":401,"type":"application/vnd.microsoft.activity.loginRequest","value":{"text":"t","connectionName":"sso","buttons":[{"type":"signin","title":"Sign in","value":"https://s"}],"tokenExchangeResource":{"id":"1","uri":"api://x"}}}""",
        InvokeAnswer.LoginRequest(new SignInCard("sso", "https://s") { Text = "t", TokenExchangeId = "1", TokenExchangeUri = "api://x" }));

    [Fact]
    public void A_failed_exchange_is_told_by_412_in_the_body() => Is(
        """{"statusCode":412,"type":"application/vnd.microsoft.error.preconditionFailed","value":{"code":"412","message":"x"}}""",
        InvokeAnswer.PreconditionFailed("412", "x"));

    [Fact]
    public void A_dialog_shows_a_card() => Is(
        """{"task":{"type":"continue","value":{"title":"Edit","height":"medium","width":"medium","card":{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[]}}}}}""",
        InvokeAnswer.TaskContinue(Card, "Edit", DialogSize.Medium));

    [Fact]
    public void A_dialog_may_have_a_size_in_pixels_and_show_a_page() => Is(
        """{"task":{"type":"continue","value":{"title":"Edit","height":300,"width":400,"url":"https://x"}}}""",
        InvokeAnswer.TaskUrl("https://x", "Edit", DialogSize.Pixels(400, 300)));

    [Fact]
    public void A_dialog_closes_with_a_text_or_without() =>
        Is("""{"task":{"type":"message","value":"Saved."}}""", InvokeAnswer.TaskMessage("Saved."));

    [Fact]
    public void A_search_gives_its_hits() => Is(
        """{"statusCode":200,"type":"application/vnd.microsoft.search.searchResponse","value":{"results":[{"title":"A.5.1 Policies","value":"A.5.1"}]}}""",
        InvokeAnswer.SearchResult(new SearchHit("A.5.1 Policies", "A.5.1")));

    [Fact]
    public void Some_answers_have_no_body()
    {
        Assert.Equal((200, false, 0), (InvokeAnswer.Empty.HttpStatus, InvokeAnswer.Empty.HasBody, InvokeAnswer.Empty.ToUtf8().Length));
        Assert.Equal((501, false), (InvokeAnswer.NotImplemented.HttpStatus, InvokeAnswer.NotImplemented.HasBody));
    }

    [Fact]
    public void Umlauts_and_emoji_are_written_as_they_are() =>
        Assert.Contains("Prüfung ✓", Encoding.UTF8.GetString(InvokeAnswer.Message("Prüfung ✓").ToUtf8().Span), StringComparison.Ordinal);

    [Fact]
    public void A_card_that_is_too_large_is_refused_where_it_is_made() =>
        Assert.Throws<CardTooLargeException>(() => InvokeAnswer.Card(new AdaptiveCard { Body = [new TextBlock(new string('x', 30_000))] }));

    [Fact]
    public void Replies_can_travel_in_the_answer()
    {
        var body = ExpectReplies.ToUtf8([OutboundMessage.Text("one"), OutboundMessage.Card(Card, "two")]);
        Assert.Equal(
            """{"activities":[{"type":"message","text":"one","textFormat":"markdown"},{"type":"message","summary":"two","attachments":[{"contentType":"application/vnd.microsoft.card.adaptive","content":{"type":"AdaptiveCard","version":"1.5","body":[]}}]}]}""",
            Encoding.UTF8.GetString(body.Span));
        var replies = ExpectReplies.Read(body);
        Assert.Equal(["one", null], replies.Select(reply => reply.Text));
        Assert.True(replies[1].Attachments[0].IsAdaptiveCard);
        Assert.Throws<ActivityFormatException>(() => ExpectReplies.Read("{}"u8.ToArray()));
        Assert.Throws<ActivityFormatException>(() => ExpectReplies.Read("x"u8.ToArray()));
    }

    private static void Is(string expected, InvokeAnswer answer)
    {
        Assert.Equal(200, answer.HttpStatus);
        Assert.Equal(expected, Encoding.UTF8.GetString(answer.ToUtf8().Span));
    }
}
