using IsmsBot.CardChecks;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;
using IsmsBot.Tests.House.Pictures;

namespace IsmsBot.Tests.House;

/// <summary>Every sample card of every room: its picture is approved, Teams takes it, and people with a screen reader can use it.</summary>
public sealed class CardPictureTests
{
    /// <summary>Teams takes 28 KB for a whole message; see facts of the protocol.</summary>
    private const int MostBytes = 28 * 1024;

    public static TheoryData<string> Samples => TheHouse.SampleNames;

    public static TheoryData<string> Files => [.. CardPictureFiles.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_card_looks_as_it_was_approved(string file) => Assert.Null(Snapshot.Approved.Complaint(file, CardPictureFiles.Of(file)));

    [Fact]
    public void No_approved_picture_is_an_orphan() =>
        Complaints.None(Snapshot.Approved.Orphans([.. CardPictureFiles.Names, .. HouseStyleTests.Names, .. WholePictureTests.Names]));

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_card_keeps_the_rules_of_Teams_in_both_languages(string name)
    {
        foreach (var language in (Language[])[Language.English, Language.German])
        {
            var card = TheHouse.Named(name).Card.ToCard(language);

            Complaints.None(CardRules.Check(card).Select(problem => problem.ToString()));
            Assert.InRange(card.ToUtf8().Length, 1, MostBytes - 1);
        }
    }

    [Fact]
    public void The_rules_of_Teams_complain_about_an_image_without_words() =>
        Assert.NotEmpty(
            CardRules.Check(new AdaptiveCard { Body = [new Image("https://example.test/a.png", null)], FallbackText = "A", Lang = "en" }));

    [Theory]
    [MemberData(nameof(Samples))]
    public void What_the_buttons_of_a_sample_card_send_is_read_back_into_their_acts(string name) =>
        Complaints.None(CardButtons.Complaints(TheHouse.Named(name).Card.ToJson(Language.English)));

    [Fact]
    public async Task Microsofts_own_library_draws_every_sample_card_in_both_languages_and_with_strange_values()
    {
        var cards = TheHouse.Samples.SelectMany(sample => (IEnumerable<(string, ReadOnlyMemory<byte>)>)
        [
            (sample.Name, sample.Card.ToCard(Language.English).ToUtf8()),
            (sample.Name + " in German", sample.Card.ToCard(Language.German).ToUtf8()),
            .. StrangeValues.Kinds.Select(
                kind => ($"{sample.Name} with {kind}", (ReadOnlyMemory<byte>)StrangeValues.Of(sample.Card, kind).ToCard(Language.German).ToUtf8())),
        ]);

        var results = await CardCheck.RunAsync(cards);

        Complaints.None(results.Where(result => result.Errors.Count > 0).Select(result => $"{result.Name}: {string.Join("; ", result.Errors)}"));
        Assert.All(results, result => Assert.True(result.Elements > 1, $"{result.Name} drew only {result.Elements} elements"));
    }
}
