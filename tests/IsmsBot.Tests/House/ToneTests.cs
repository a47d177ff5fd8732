using IsmsBot.Catalog;

namespace IsmsBot.Tests.House;

public sealed class ToneTests
{
    [Fact]
    public void The_bot_speaks_plainly_in_both_languages()
    {
        var said = TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows")
            .SelectMany(SentencesInSource.Of)
            .Select(literal => (literal.Where, literal.Template))
                .Concat(Germans.Declared(TheHouse.Rooms).Select(sentence => ("a room's declaration", sentence.Template)))
                .Concat(GermanFiles.Pairs.Select(pair => (pair.File, pair.German)))
                .Concat(
                    Guards.All.SelectMany(guard => (IEnumerable<(string, string)>)[(guard.Id, guard.Message), (guard.Id, guard.MessageIn("de"))]));

        Complaints.None(said.SelectMany(sentence => ToneRules.Complaints(sentence.Item1, sentence.Item2)));
    }

    [Theory]
    [InlineData("Please note that it is late.")]
    [InlineData("Done!")]
    [InlineData("Done \u2705")]
    [InlineData("Thank you \ud83d\ude4f")]
    public void A_sentence_that_shouts_or_fills_is_complained_about(string sentence) => Assert.Single(ToneRules.Complaints("A.cs:1", sentence));
}
