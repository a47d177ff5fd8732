using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Chat;

/// <summary>One of something and several are said in each language with the word that fits.</summary>
public sealed class CountedTests
{
    [Theory]
    [InlineData(1, "Was due on 2 November 2026, 1 day late", "War fällig am 2. November 2026, 1 Tag überfällig")]
    [InlineData(3, "Was due on 2 November 2026, 3 days late", "War fällig am 2. November 2026, 3 Tage überfällig")]
    public void A_number_brings_the_word_for_one_or_for_several(int days, string english, string german)
    {
        var sentence = (Sentence)$"Was due on {new DateOnly(2026, 11, 2)}, {days:day|days} late";

        Assert.Equal((english, german), (sentence.In(Language.English), sentence.In(Language.German)));
    }

    [Theory]
    [InlineData(1, "1 of them is away")]
    [InlineData(2, "2 of them are away")]
    public void With_a_bar_in_front_the_word_stands_alone(int people, string said) =>
        Assert.Equal(said, ((Sentence)$"{people} of them {people:|is|are} away").ToString());

    [Fact]
    public void Other_formats_stay_as_they_are() =>
        Assert.Equal("95% of 1 risk", ((Sentence)$"{0.95m:P0} of {1:risk|risks}").ToString().Replace("\u00a0", "", StringComparison.Ordinal));
}
