using System.Globalization;
using FsCheck.Xunit;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

public sealed class Number_words
{
    [Theory]
    [InlineData("97", "en", "97")]
    [InlineData("97 %", "en", "97")]
    [InlineData("97%", "en", "97")]
    [InlineData("-3", "en", "-3")]
    [InlineData("3.5", "en", "3.5")]
    [InlineData("3,5", "en", "3.5")]
    [InlineData("3,5", "de", "3.5")]
    [InlineData("3.5", "de", "3.5")]
    [InlineData("1,250", "en", "1250")]
    [InlineData("1.250", "en", "1.250")]
    [InlineData("1.250", "de", "1250")]
    [InlineData("1,250", "de", "1.250")]
    [InlineData("1,250.5", "en", "1250.5")]
    [InlineData("1.250,5", "en", "1250.5")]
    [InlineData("1.250.000", "en", "1250000")]
    public void A_number_is_read(string text, string language, string number)
    {
        Assert.True(NumberWords.TryRead(text, language, out var read));
        Assert.Equal(decimal.Parse(number, CultureInfo.InvariantCulture), read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("many")]
    [InlineData("1.2.3")]
    [InlineData("1,25,000")]
    [InlineData("12 days")]
    [InlineData("1e9")]
    [InlineData("9999999999999999999999999")]
    public void What_is_no_number_is_refused(string text) => Assert.False(NumberWords.TryRead(text, "en", out _));

    [Property]
    public void No_text_makes_it_throw(string? text) => NumberWords.TryRead(text ?? string.Empty, "en", out _);
}
