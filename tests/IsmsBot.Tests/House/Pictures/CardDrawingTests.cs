using System.Text.Json.Nodes;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Tests.Cards;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>A picture in words leaves nothing out.</summary>
public sealed class CardDrawingTests
{
    public static TheoryData<string> Samples => TheHouse.SampleNames;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_is_changed_in_a_sample_card_or_taken_from_it_changes_its_picture(string name) =>
        Complaints.None(Unseen(English(name)));

    [Fact]
    public void Whatever_is_changed_in_a_card_with_every_element_of_Teams_or_taken_from_it_changes_its_picture() =>
        Complaints.None(Unseen(JsonNode.Parse(KitchenSink.Card.ToUtf8())!.AsObject()));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Nothing_on_a_sample_card_has_to_be_shown_as_JSON(string name) =>
        Assert.DoesNotContain(CardDrawing.Of(English(name)), line => line.Text.Contains("<{", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Samples))]
    public void In_German_a_sample_card_has_the_same_buttons_inputs_and_looks(string name) =>
        Complaints.None(LanguageDifferences.Of(English(name), JsonNode.Parse(TheHouse.Named(name).Card.ToJson(Language.German))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void Whatever_is_said_differently_in_German_shows_beneath(string name)
    {
        var (english, german) = (English(name).ToJsonString(), TheHouse.Named(name).Card.ToJson(Language.German));
        var (card, other) = (JsonNode.Parse(english)!.AsObject(), JsonNode.Parse(german)!.AsObject());
        var picture = CardPicture.Of(name, english, german);

        Complaints.None(CardParts.Ways(other)
            .Where(way => !JsonNode.DeepEquals(CardParts.At(card, way), CardParts.At(other, way)))
            .Where(way => CardParts.Changed(other, way) is { } changed && CardPicture.Of(name, english, changed.ToJsonString()) == picture)
            .Select(way => $"{string.Join('/', way)} is said in German and does not show"));
    }

    [Fact]
    public void A_button_that_sends_something_else_in_German_is_complained_about() => Assert.Equal(
        ["/0/verb: risks/rate and risks/accept", "/0/title is missing in one language"],
        LanguageDifferences.Of(JsonNode.Parse("""[{"verb":"risks/rate","title":"Rate"}]"""), JsonNode.Parse("""[{"verb":"risks/accept"}]""")));

    [Fact]
    public void A_part_that_does_not_show_is_complained_about() => Assert.Equal(
        ["a change of lang does not show", "lang can be left out and nobody sees it"],
        Unseen(new JsonObject { ["lang"] = "en" }, card => "always the same"));

    private static JsonObject English(string name) => JsonNode.Parse(TheHouse.Named(name).Card.ToJson(Language.English))!.AsObject();

    private static string Drawn(JsonObject card) =>
        string.Join('\n', CardDrawing.Of(card).Where(line => line.Text.Length > 0).Select(line => line.Text));

    private static IEnumerable<string> Unseen(JsonObject card, Func<JsonObject, string>? drawn = null)
    {
        drawn ??= Drawn;
        var picture = drawn(card);
        foreach (var way in CardParts.Ways(card))
        {
            if (CardParts.Changed(card, way) is { } changed && drawn(changed) == picture)
            {
                yield return $"a change of {string.Join('/', way)} does not show";
            }

            if (drawn(CardParts.Without(card, way)) == picture)
            {
                yield return $"{string.Join('/', way)} can be left out and nobody sees it";
            }
        }
    }
}
