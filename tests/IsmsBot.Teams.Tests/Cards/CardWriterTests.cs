using System.Text;
using System.Text.Json;
using IsmsBot.CardChecks;
using IsmsBot.Teams.Activities;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Teams.Tests.Cards;

public sealed class CardWriterTests
{
    [Fact]
    public async Task Microsofts_own_library_parses_and_renders_every_element_without_complaint()
    {
        var result = Assert.Single(await CardCheck.RunAsync(("kitchen sink", KitchenSink.Card.ToUtf8())));
        Assert.Empty(result.Errors);
        Assert.True(result.Elements > 200, $"only {result.Elements} elements were rendered");
    }

    [Fact]
    public async Task Microsofts_own_library_finds_what_is_wrong()
    {
        var wrong = new AdaptiveCard { Body = [new Badge("no fallback"), new ActionSet(), new Media()] };
        var result = Assert.Single(await CardCheck.RunAsync(("wrong", wrong.ToUtf8())));
        Assert.Contains("Badge has no fallback.", result.Errors);
    }

    [Fact]
    public void Every_kind_of_element_and_action_is_in_the_kitchen_sink()
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        Collect(JsonElement.Parse(KitchenSink.Card.ToUtf8()), written);
        var known = typeof(AdaptiveCard).Assembly.GetTypes()
            .Where(type => !type.IsAbstract
                && (type.IsSubclassOf(typeof(CardElement)) || type.IsSubclassOf(typeof(CardAction)) || type.IsSubclassOf(typeof(CardLayout))))
            .Select(
                type => (string)type.GetProperty("TypeName")!.GetValue(System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type))!);
        Assert.Empty(known.Except(written));
    }

    [Fact]
    public void The_kitchen_sink_keeps_the_rules() =>
        Assert.Empty(CardRules.Check(
            KitchenSink.Card with { Actions = [.. KitchenSink.Card.Actions.Select(action => action with { Mode = ActionMode.Secondary })] }));

    [Fact]
    public void A_card_travels_unchanged_in_an_activity_and_back()
    {
        var card = KitchenSink.Card.ToUtf8();
        var read = ActivityJson.Read(ActivityJson.ToUtf8(OutboundMessage.Card(card, "s")));
        Assert.Equal(Encoding.UTF8.GetString(card), read.Attachments[0].Content!.Value.GetRawText());
    }

    [Fact]
    public void Defaults_are_not_written() => Assert.Equal(
        """{"type":"AdaptiveCard","$schema":"http://adaptivecards.io/schemas/adaptive-card.json","version":"1.5","body":[{"type":"TextBlock","text":"Grüße <b> & \"x\"","wrap":true},{"type":"Input.Text","id":"a","label":"A"}],"actions":[{"type":"Action.Execute","title":"Go","verb":"go"}]}""",
        Encoding.UTF8.GetString(new AdaptiveCard
        {
            Body = [new TextBlock("Grüße <b> & \"x\""), new IsmsBot.Teams.Cards.Inputs.TextInput("a", "A")],
            Actions = [new ExecuteAction("go") { Title = "Go" }],
        }.ToUtf8()));

    [Theory]
    [InlineData("{}", """{"verb":"v"}""")]
    [InlineData(" { } ", """{"verb":"v"}""")]
    [InlineData("""{"a":1}""", """{"verb":"v","a":1}""")]
    [InlineData("""{ "a" : {"verb":"x"} }""", """{"verb":"v","a" : {"verb":"x"}}""")]
    [InlineData("""{"verb":"own"}""", """{"verb":"own"}""")]
    public void A_submit_fallback_carries_the_verb_in_its_data(string data, string expected)
    {
        var json = Written(new ExecuteAction("v") { Title = "t", Data = CardData.Raw(Encoding.UTF8.GetBytes(data)), WithSubmitFallback = true });
        Assert.Contains($$"""
            "fallback":{"type":"Action.Submit","title":"t","data":{{expected}}}
            """, json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("{")]
    [InlineData("{} {}")]
    public void Data_that_is_not_one_object_is_refused(string data) =>
        Assert.Throws<ArgumentException>(() => CardData.Raw(Encoding.UTF8.GetBytes(data)));

    [Theory]
    [InlineData("""{"msteams":{"type":"task/fetch"}}""", "task/fetch")]
    [InlineData("""{"msteams":{"type":"imBack","value":"x"}}""", "imBack")]
    [InlineData("""{"msteams":{"type":"messageBack","text":"x"}}""", "messageBack")]
    [InlineData("""{"msteams":{"type":"signin","value":"x"}}""", "signin")]
    [InlineData("""{"msteams":{"type":"invoke","value":{}}}""", "invoke")]
    public void The_Teams_variants_of_submit_are_written(string data, string kind)
    {
        var teams = kind switch
        {
            "task/fetch" => TeamsSubmit.TaskFetch,
            "imBack" => TeamsSubmit.ImBack("x"),
            "messageBack" => TeamsSubmit.MessageBack("x"),
            "signin" => TeamsSubmit.SignIn("x"),
            _ => TeamsSubmit.Invoke(CardData.Empty),
        };
        Assert.Contains($"\"data\":{data}", Written(new SubmitAction { Teams = teams }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_above_28_KB_is_refused_with_its_size()
    {
        var card = new AdaptiveCard { FallbackText = "Register", Body = [new TextBlock(new string('ü', 14_500))] };
        var refusal = Assert.Throws<CardTooLargeException>(() => card.ToUtf8());
        Assert.StartsWith(
            $"The card \"Register\" is {refusal.Bytes:N0} bytes; Teams carries 28,672 at most.", refusal.Message, StringComparison.Ordinal);
        Assert.InRange(refusal.Bytes, 29_000, 29_300);
        var large = (card with { Body = [new TextBlock(new string('x', 28_400))] }).ToUtf8();
        Assert.InRange(large.Length, CardLimits.WarnBytes, CardLimits.MaxBytes);
    }

    private static string Written(CardAction action)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            action.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Collect(JsonElement element, HashSet<string> types)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, types);
            }
        }
        else if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in element.EnumerateObject())
            {
                if (property.NameEquals("type") && property.Value.ValueKind == JsonValueKind.String)
                {
                    types.Add(property.Value.GetString()!);
                }

                Collect(property.Value, types);
            }
        }
    }
}
