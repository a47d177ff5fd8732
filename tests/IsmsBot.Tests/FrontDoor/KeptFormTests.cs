using System.Text.Json;
using IsmsBot.Kernel.Cards;
using IsmsBot.Teams.Cards;
using IsmsBot.Teams.Cards.Inputs;

namespace IsmsBot.Tests.FrontDoor;

/// <summary>What was typed into a form that is refused stands in it again, in every kind of input, and goes out with its own button only.</summary>
public sealed class KeptFormTests
{
    private static readonly ExecuteAction Save = new("room/save") { Data = CardData.Of(("record", "RSK-0001")) };

    private static readonly CardElement[] Inputs =
    [
        new TextInput("reason-2", "Why?") { IsRequired = true }, new DateInput("until", "Until"), new NumberInput("days", "Days"),
        new ToggleInput("sure", "", ""),
        new ChoiceSetInput("kind", "Kind", new Choice("A", "a"), new Choice("B", "b")),
        new ChoiceSetInput("owner", "Owner") { Query = DataQuery.PeopleOfTheOrganization }, new TextInput("note", "Note") { Value = "as it was" },
    ];

    private const string Sent =
        """{"record":"RSK-0001","reason":"late","until":"2027-01-02","days":"7","sure":"true","kind":"b","owner":"e-ana","note":"typed"}""";

    [Fact]
    public void Inputs_of_every_kind_are_filled_on_the_card_and_in_a_form_behind_a_button()
    {
        var plain = Kept(Sent).On(new AdaptiveCard { Body = Inputs, Actions = [Save] });
        var behind = new ShowCardAction(new AdaptiveCard { Body = Inputs, Actions = [Save] }) { Title = "Save" };
        var form = Kept(Sent).On(new AdaptiveCard { Actions = [behind] });

        Assert.All([Values(plain), Values(form)], values => Assert.Equal(["late", "2027-01-02", "7", "True", "b", "e-ana", "typed"], values));
        Assert.DoesNotContain(form.Body.OfType<CardInput>(), input => input.IsRequired);
        Assert.Equal([Save], form.Actions);
    }

    [Fact]
    public void What_the_input_cannot_hold_leaves_it_as_it_is() => Assert.Equal(
        ["late", "", "", "False", "", "", "as it was"],
        Values(Kept("""{"record":"RSK-0001","reason":"late","until":"soon","days":"many","kind":"z"}""")
            .On(new AdaptiveCard { Body = Inputs, Actions = [Save] })));

    [Fact]
    public void Another_button_sends_nothing_of_it_and_another_form_that_asks_the_same_waits()
    {
        var approve = new ExecuteAction("room/approve") { Title = "Approve" };
        var other = new ShowCardAction(new AdaptiveCard { Body = [new TextInput("reason", "Why?")], Actions = [new ExecuteAction("room/reject")] });
        var mine = new ShowCardAction(new AdaptiveCard { Body = Inputs, Actions = [Save] });

        var kept = Kept(Sent).On(new AdaptiveCard { Actions = [approve, other, mine] });

        Assert.Equal(
            [("room/save", AssociatedInputs.Auto), ("room/approve", AssociatedInputs.None), ("chat/say-phrase", AssociatedInputs.None)],
            kept.Actions.OfType<ExecuteAction>().Select(action => (action.Verb, action.AssociatedInputs)));
        Assert.Empty(kept.Actions.OfType<ShowCardAction>());
    }

    [Theory]
    [InlineData("room/save", "RSK-0002")]
    [InlineData("room/close", "RSK-0001")]
    public void The_form_of_another_record_or_button_is_left_alone(string verb, string record)
    {
        var card = new AdaptiveCard { Body = Inputs, Actions = [Save] };

        Assert.Equal(
            Values(card), Values(new KeptForm(verb, JsonElement.Parse($$"""{"record":"{{record}}","reason":"late"}"""), "Back").On(card)));
    }

    private static KeptForm Kept(string sent) => new("room/save", JsonElement.Parse(sent), "Back");

    private static IEnumerable<string> Values(AdaptiveCard card) => card.Body.OfType<CardInput>().Select(input => input switch
    {
        TextInput text => text.Value ?? "",
        DateInput date => date.Value?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "",
        NumberInput number => number.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
        ToggleInput tick => tick.Value.ToString(),
        ChoiceSetInput choice => choice.Value ?? "",
        _ => "?",
    });
}
