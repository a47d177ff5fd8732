namespace IsmsBot.Tests.House;

public sealed class PluralRulesTests
{
    [Fact]
    public void No_number_stands_before_a_fixed_plural() => Complaints.None(
        TheHouse.Source("src/IsmsBot.Kernel", "src/IsmsBot.Workflows").SelectMany(SentencesInSource.Of).SelectMany(PluralRules.Of));

    [Theory]
    [InlineData("{0} days late", true)]
    [InlineData("Please rate {0} risks", true)]
    [InlineData("{0} new risks", true)]
    [InlineData("{0:day|days} late", false)]
    [InlineData("{0} decides", false)]
    [InlineData("{0} and {1} more", false)]
    public void A_number_before_a_fixed_plural_is_complained_about(string template, bool wrong) =>
        Assert.Equal(wrong, PluralRules.Of(new Literal("Owl.cs", 1, template, [], "", false)).Any());
}
