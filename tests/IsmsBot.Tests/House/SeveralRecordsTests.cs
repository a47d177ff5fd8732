using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Enrolments;

namespace IsmsBot.Tests.House;

/// <summary>A card whose buttons act on several records says how it is drawn again: else it would follow only one of them.</summary>
public sealed class SeveralRecordsTests
{
    [Fact]
    public void Every_card_with_buttons_of_several_records_says_how_it_is_drawn_again() =>
        Complaints.None(TheHouse.Samples.Where(sample => FollowsOnlyOne(sample.Card)).Select(sample => sample.Name));

    [Fact]
    public void A_card_that_says_nothing_is_complained_about() => Assert.True(FollowsOnlyOne(new Two()));

    private static bool FollowsOnlyOne(Card card)
    {
        var kit = new CardKit(Language.English, int.MaxValue);
        card.Draw(kit);
        return kit.LivesWith.Count > 1 && card is { DrawnAgainBy: null, IsToFillIn: false };
    }

    private sealed record Two : Card
    {
        public override string Type => "two";

        public override Sentence Summary => "Two";

        public override void Draw(CardKit kit)
        {
            kit.Button("One", new OpenContent("ENR-0001", "3.0"));
            kit.Button("Two", new OpenContent("ENR-0002", "3.0"));
        }
    }
}
