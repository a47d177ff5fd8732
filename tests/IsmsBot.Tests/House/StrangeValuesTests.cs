using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;
using IsmsBot.Teams.Cards;

namespace IsmsBot.Tests.House;

public sealed class StrangeValuesTests
{
    public static TheoryData<string> Samples => TheHouse.SampleNames;

    [Theory]
    [MemberData(nameof(Samples))]
    public void Long_empty_and_foreign_words_draw_without_breaking_the_card(string name)
    {
        foreach (var kind in StrangeValues.Kinds)
        {
            var card = StrangeValues.Of(TheHouse.Named(name).Card, kind).ToCard(Language.German);

            Assert.True(card.ToUtf8().Length < 28 * 1024, $"{kind}: {card.ToUtf8().Length} bytes");
            Complaints.None(kind == "empty values" ? [] : CardRules.Check(card).Select(problem => $"{kind}: {problem}"));
        }
    }

    [Fact]
    public void Every_word_of_a_card_is_exchanged_but_its_ids_are_not()
    {
        var card = (Exchanged)StrangeValues.Of(new Exchanged("ENR-0001", "Title", ["a"], [new Inner("b")], "c"), "titles of 500 characters");

        Assert.Equal("ENR-0001", card.RecordId);
        Assert.All([card.Title, card.Lines[0], card.Inside[0].Text, card.Said.ToString()], text => Assert.Equal(500, text.Length));
    }

    private sealed record Inner(string Text);

    private sealed record Exchanged(string RecordId, string Title, IReadOnlyList<string> Lines, IReadOnlyList<Inner> Inside, Sentence Said) : Card
    {
        public override string Type => "exchanged";

        public override Sentence Summary => Said;

        public override void Draw(CardKit kit) => kit.Text(Said);
    }
}
