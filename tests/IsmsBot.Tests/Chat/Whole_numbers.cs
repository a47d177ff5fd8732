using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

public sealed class Whole_numbers
{
    [Theory]
    [InlineData("21", 21)]
    [InlineData("21 days", 21)]
    [InlineData("21 Tage", 21)]
    [InlineData("95 %", 95)]
    [InlineData("95%", 95)]
    [InlineData("95,0", 95)]
    [InlineData("95.00 percent", 95)]
    [InlineData("1.240 gesendet", 1240)]
    [InlineData("1,240 sent", 1240)]
    [InlineData("1 240", 1240)]
    [InlineData("1'240", 1240)]
    [InlineData("1.234.567", 1234567)]
    [InlineData("1.240,0", 1240)]
    [InlineData("1,240.0", 1240)]
    [InlineData("-3", -3)]
    [InlineData("３", 3)]
    [InlineData("about 20.", 20)]
    public void One_is_read_as_either_language_writes_it(string text, int number) => Assert.Equal([number], WholeNumbers.In(text));

    [Theory]
    [InlineData("2.5")]
    [InlineData("1.24")]
    [InlineData("1,2400")]
    [InlineData("1.24.0")]
    [InlineData("1.240.5")]
    [InlineData("12,34,567")]
    [InlineData("99999999999")]
    public void What_is_no_whole_number_is_not_guessed(string text) => Assert.Equal([null], WholeNumbers.In(text));

    [Theory]
    [InlineData("RSK-0003")]
    [InlineData("A.5.9")]
    [InlineData("21d")]
    [InlineData("two")]
    [InlineData("")]
    public void A_name_is_no_number(string text) => Assert.Empty(WholeNumbers.In(text));

    [Theory]
    [InlineData("12 clicked of 240 sent, 96 reported", 12, 240, 96)]
    [InlineData("1.240 gesendet, 12 geklickt, 96 gemeldet", 1240, 12, 96)]
    [InlineData("1,240 sent, 12 clicked, 96 reported", 1240, 12, 96)]
    [InlineData("Wave 3: 240 sent, 12 clicked", 3, 240, 12)]
    public void Several_are_told_apart_so_that_somebody_can_be_asked_which(string text, params int[] numbers) =>
        Assert.Equal(numbers.Select(number => (int?)number), WholeNumbers.In(text));
}
