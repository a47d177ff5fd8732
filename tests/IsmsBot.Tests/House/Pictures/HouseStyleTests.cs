using System.Text.Json.Nodes;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>The wire form of everything that cards are made of is approved once, on one card; the pictures of all others are read in words.</summary>
public sealed class HouseStyleTests
{
    internal static readonly string[] Names = ["house-style.json", "house-style.txt"];

    /// <summary>Names and values that say how something looks or behaves; other values are words, ids and numbers.</summary>
    private static readonly HashSet<string> Choices = new(StringComparer.Ordinal)
    {
        "type", "size", "weight", "color", "style", "spacing", "fallback", "associatedInputs", "mode", "verticalContentAlignment",
    };

    private static readonly string Json = new HouseStyleCard().ToJson(Language.English);

    public static TheoryData<string> Samples => TheHouse.SampleNames;

    [Fact]
    public void What_the_house_draws_is_on_the_wire_as_it_was_approved() =>
        Assert.Null(Snapshot.Approved.Complaint("house-style.json", Snapshot.Readable(Json)));

    [Fact]
    public void What_the_house_draws_reads_as_it_was_approved() =>
        Assert.Null(Snapshot.Approved.Complaint(
            "house-style.txt", CardPicture.Of("HouseStyleCard", Json, new HouseStyleCard().ToJson(Language.German))));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_card_is_made_of_nothing_that_is_not_on_the_card_of_the_house_style(string name) =>
        Complaints.None(Forms(JsonNode.Parse(TheHouse.Named(name).Card.ToJson(Language.English)))
            .Except(Forms(JsonNode.Parse(Json)))
            .Select(form => $"HouseStyleCard draws no {form}"));

    [Fact]
    public void An_element_with_a_property_of_its_own_is_a_form_of_its_own() =>
        Assert.Equal(
            ["Badge style: Good", "Badge text", "Badge type: Badge"],
            Forms(JsonNode.Parse("""{"type":"Badge","text":"a","style":"Good"}""")).Order());

    private static IEnumerable<string> Forms(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Forms),
        JsonObject parts when (string?)parts["type"] is { } type => parts
            .SelectMany(part => (IEnumerable<string>)[Form(type, part), .. part.Key == "data" ? [] : Forms(part.Value)]).Distinct(),
        JsonObject parts => parts.SelectMany(part => Forms(part.Value)),
        _ => [],
    };

    private static string Form(string type, KeyValuePair<string, JsonNode?> part) =>
        Choices.Contains(part.Key) && part.Value is JsonValue value ? $"{type} {part.Key}: {value}" : $"{type} {part.Key}";
}
