using IsmsBot.Teams.Cards;
using IsmsBot.Teams.Cards.Charts;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Teams.Tests.Cards;

public sealed class CardRulesTests
{
    public static TheoryData<CardElement, string> Elements => new()
    {
        { new TextInput("", "A"), "has no id" },
        { new TextInput("a", " "), "has no label" },
        { new TextInput("a", "A") { IsRequired = true }, "has no errorMessage" },
        { new TextInput("a", "A") { IsRequired = true, ErrorMessage = "e", IsVisible = false }, "is required but hidden" },
        { new Badge("x"), "has no fallback" },
        { new GaugeChart(1), "lose the numbers" },
        { new Image("https://x/a.png", null), "has no altText" },
        { new Image("http://x/a.png", ""), "Teams does not load it" },
        { new TextBlock("x") { Wrap = false }, "does not wrap" },
        { new TextBlock(""), "has no text" },
        { new ChoiceSetInput("c", "C"), "offers no choices" },
        { new ChoiceSetInput("c", "C", new Choice("a", "1,2")) { IsMultiSelect = true }, "holds a comma" },
        { new ChoiceSetInput("c", "C", new Choice("a", "1"), new Choice("b", "1")), "the same value" },
        { new Table([new TableColumn()], new TableRow(TableCell.Of("a"), TableCell.Of("b"))), "2 cells but 1 columns" },
        { new GroupedBarChart(new ChartSeries("s", [new("a", -1)])) { Stacked = true, Fallback = ElementFallback.Drop }, "negative" },
        { new Container(new Column(new Container(new Badge("deep")))), "has no fallback" },
        { new Badge("x") { Fallback = new Image("https://x/a.png", null) }, "has no altText" },
        { new ActionSet(new OpenUrlAction("https://x")), "neither title nor tooltip" },
        { new ActionSet(new OpenUrlAction("javascript:alert(1)") { Title = "t" }), "https address" },
        { new ActionSet(new PopoverAction(new TextBlock("x")) { Title = "t" }), "no fallback" },
        { new ActionSet(new ExecuteAction("") { Title = "t" }), "has no verb" },
        { new ActionSet(new ToggleVisibilityAction(new ToggleTarget("gone")) { Title = "t" }), "'gone'" },
        { new ActionSet(new ResetInputsAction("gone") { Title = "t", Fallback = ActionFallback.Drop }), "'gone'" },
        { new Container(new TextBlock("a") { Id = "same" }, new TextBlock("b") { Id = "same" }), "used 2 times" },
        { new ActionSet(new ShowCardAction(new AdaptiveCard { Body = [new TextInput("a", "")] }) { Title = "t" }), "has no label" },
    };

    [Theory]
    [MemberData(nameof(Elements), DisableDiscoveryEnumeration = true)]
    public void Each_mistake_is_named(CardElement element, string words)
    {
        var card = Good with { Body = [element] };
        Assert.Contains(CardRules.Check(card), problem => problem.ToString().Contains(words, StringComparison.Ordinal));
    }

    public static TheoryData<AdaptiveCard, string> Cards => new()
    {
        { Good with { Version = "1.6" }, "write 1.5" },
        { Good with { FallbackText = null }, "has no fallbackText" },
        { Good with { Lang = null }, "has no lang" },
        { Good with { Mentions = [new CardMention("29:a", "Ada")] }, "no text holds <at>Ada</at>" },
        { Good with { Refresh = new CardRefresh(Refresh, [.. Enumerable.Range(0, 61).Select(i => $"29:{i}")]) }, "61 people" },
        { Good with { Refresh = new CardRefresh(Refresh, "22222222-2222-2222-2222-222222222222") }, "another id than 29:" },
        { Good with { Actions = [.. Enumerable.Repeat(Refresh, 7)] }, "more than six" },
        { Good with { Body = [new TextInput("a", "A")], Actions = [] }, "cannot be sent" },
    };

    [Theory]
    [MemberData(nameof(Cards), DisableDiscoveryEnumeration = true)]
    public void Each_mistake_of_the_card_itself_is_named(AdaptiveCard card, string words) =>
        Assert.Contains(CardRules.Check(card), problem => problem.ToString().Contains(words, StringComparison.Ordinal));

    [Fact]
    public void A_good_card_has_no_problems() => Assert.Empty(CardRules.Check(Good));

    private static ExecuteAction Refresh => new("card.refresh") { Title = "Refresh" };

    private static AdaptiveCard Good => new()
    {
        Lang = "en",
        FallbackText = "f",
        Body = [new TextBlock("hello"), new TextInput("input", "Input")],
        Actions = [new ExecuteAction("send") { Title = "Send" }],
    };
}
