using IsmsBot.Catalog;

namespace IsmsBot.Tests.Catalog;

/// <summary>A guard that counts says one in the singular and several in the plural, in both languages.</summary>
public sealed class Counted_guards
{
    [Theory]
    [InlineData("en", "1", "1 control is undecided: A.5.1.")]
    [InlineData("en", "3", "3 controls are undecided: A.5.1.")]
    [InlineData("de", "1", "1 Maßnahme ist nicht entschieden: A.5.1.")]
    [InlineData("de", "3", "3 Maßnahmen sind nicht entschieden: A.5.1.")]
    public void The_word_fits_the_number(string language, string count, string said) =>
        Assert.Equal(said, Guards.Get("SOA-05").Say(language, new Dictionary<string, string> { ["count"] = count, ["list"] = "A.5.1" }));

    [Fact]
    public void No_guard_has_a_number_before_a_word_that_is_always_plural() => Assert.All(
        Guards.All.Where(guard => guard.Placeholders.Contains("count") || guard.Placeholders.Contains("days")),
        guard => Assert.All([guard.Message, guard.MessageIn("de")], text => Assert.DoesNotMatch(@"\{(count|days)\} \w", text)));
}
