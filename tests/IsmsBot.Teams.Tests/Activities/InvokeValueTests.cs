using System.Text;
using System.Text.Json;
using IsmsBot.Teams.Activities;

namespace IsmsBot.Teams.Tests.Activities;

public sealed class InvokeValueTests
{
    [Fact]
    public void A_click_is_read_with_everything_it_carries()
    {
        var click = InvokeValue.ReadExecute(Invoke("""
            {"action":{"type":"Action.Execute","id":"ok","title":"Approve","verb":"risk.approve","data":{"riskId":"R-17","rev":4,"yes":true,"none":null,"list":[1]}},
             "trigger":"manual","state":"123456","authentication":{"id":"1","connectionName":"sso","token":"jwt"}}
            """));
        Assert.Equal(("risk.approve", "ok", "Approve", ClickTrigger.Manual), (click.Verb, click.ActionId, click.Title, click.Trigger));
        Assert.Equal(("123456", "jwt", "sso"), (click.State, click.AuthenticationToken, click.AuthenticationConnection));
        Assert.Equal(
            ("R-17", "4", "true", null, null, null),
            (click.Field("riskId"), click.Field("rev"), click.Field("yes"), click.Field("none"), click.Field("list"), click.Field("absent")));
    }

    [Theory]
    [InlineData("", JsonValueKind.Object)]
    [InlineData(""","data":null""", JsonValueKind.Object)]
    [InlineData(""","data":[1]""", JsonValueKind.Object)]
    [InlineData(""","data":"just text" """, JsonValueKind.String)]
    public void Data_may_be_missing_or_a_text(string data, JsonValueKind kind)
    {
        var click = InvokeValue.ReadExecute(Invoke($$$"""{"action":{"type":"Action.Execute","verb":"v"{{{data}}}}}"""));
        Assert.Equal(kind, click.Data.ValueKind);
        Assert.Null(click.Field("anything"));
    }

    [Theory]
    [InlineData("\"automatic\"", true)]
    [InlineData("\"Automatic\"", true)]
    [InlineData("\"manual\"", false)]
    [InlineData("null", false)]
    [InlineData("7", false)]
    public void Only_automatic_is_a_refresh(string trigger, bool refresh) =>
        Assert.Equal(
            refresh, InvokeValue.ReadExecute(Invoke($$"""{"action":{"type":"Action.Execute","verb":"v"},"trigger":{{trigger}}}""")).IsRefresh);

    [Theory]
    [InlineData("null", "BadRequest")]
    [InlineData("\"x\"", "BadRequest")]
    [InlineData("{}", "BadRequest")]
    [InlineData("""{"action":null}""", "BadRequest")]
    [InlineData("""{"action":"x"}""", "BadRequest")]
    [InlineData("""{"action":{"verb":"v"}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Submit","verb":"v"}}""", "NotSupported")]
    [InlineData("""{"action":{"type":"Action.Execute"}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":""}}""", "BadRequest")]
    [InlineData("""{"action":{"type":"Action.Execute","verb":{}}}""", "BadRequest")]
    public void A_click_of_another_shape_is_answered_with_its_error(string value, string code)
    {
        var wrong = Assert.Throws<InvokeFormatException>(() => InvokeValue.ReadExecute(Invoke(value)));
        Assert.Equal(code, wrong.Code);
        var answer = wrong.ToAnswer();
        Assert.Equal(400, answer.HttpStatus);
        Assert.Contains($"\"code\":\"{code}\"", Encoding.UTF8.GetString(answer.ToUtf8().Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"type":"message","replyToId":"9","value":{"verb":"risk.approve","riskId":"R-17"}}""", "risk.approve")]
    [InlineData("""{"type":"message","replyToId":"9","value":{"verb":"v"},"text":"Approved"}""", "v")]
    [InlineData("""{"type":"message","text":"typed"}""", null)]
    [InlineData("""{"type":"message","text":"typed","value":null}""", null)]
    [InlineData("""{"type":"message","value":"x"}""", null)]
    [InlineData("""{"type":"event","value":{"verb":"v"}}""", null)]
    public void A_submit_is_a_message_with_a_value(string json, string? verb) =>
        Assert.Equal(verb, InvokeValue.ReadSubmit(ActivityJson.Read(Encoding.UTF8.GetBytes(json)))?.Verb);

    [Fact]
    public void A_search_says_what_was_typed_and_how_much_is_wanted()
    {
        var search =
            InvokeValue.ReadSearch(Invoke("""{"queryText":"ann","queryOptions":{"skip":"15","top":7},"dataset":"controls","data":{"scope":"A"}}"""));
        Assert.Equal(
            ("controls", "ann", 15, 7, "A"), (search.Dataset, search.Query, search.Skip, search.Top, search.Data.GetProperty("scope").GetString()));
        var bare = InvokeValue.ReadSearch(Invoke("""{"dataset":"controls","queryOptions":{"skip":-4,"top":"x"}}"""));
        Assert.Equal(("", 0, 15), (bare.Query, bare.Skip, bare.Top));
        Assert.Throws<InvokeFormatException>(() => InvokeValue.ReadSearch(Invoke("""{"queryText":"x"}""")));
    }

    [Fact]
    public void A_dialog_without_value_is_refused() => Assert.Throws<InvokeFormatException>(() => InvokeValue.ReadTask(Invoke("null")));

    private static Activity Invoke(string value) =>
        ActivityJson.Read(Encoding.UTF8.GetBytes($$"""{"type":"invoke","name":"adaptiveCard/action","value":{{value}}}"""));
}
