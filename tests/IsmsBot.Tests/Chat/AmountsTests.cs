using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

/// <summary>Numbers are read as either language writes them, with the unit that people write behind them.</summary>
public sealed class AmountsTests
{
    [Theory]
    [InlineData("21", AmountUnit.Days, 21)]
    [InlineData("21 days", AmountUnit.Days, 21)]
    [InlineData("21days", AmountUnit.Days, 21)]
    [InlineData("21d", AmountUnit.Days, 21)]
    [InlineData("3 weeks", AmountUnit.Days, 21)]
    [InlineData("in 3 weeks, please", AmountUnit.Days, 21)]
    [InlineData("three weeks", AmountUnit.Days, 21)]
    [InlineData("21 Tage", AmountUnit.Days, 21)]
    [InlineData("3 Wochen", AmountUnit.Days, 21)]
    [InlineData("drei Wochen", AmountUnit.Days, 21)]
    [InlineData("a month", AmountUnit.Days, 30)]
    [InlineData("two", AmountUnit.Plain, 2)]
    [InlineData("95 %", AmountUnit.Percent, 95)]
    [InlineData("95%", AmountUnit.Percent, 95)]
    [InlineData("９５ ％", AmountUnit.Percent, 95)]
    [InlineData("95 percent", AmountUnit.Percent, 95)]
    [InlineData("95 per cent of them", AmountUnit.Percent, 95)]
    [InlineData("95 Prozent.", AmountUnit.Percent, 95)]
    [InlineData("mindestens 95,0 %", AmountUnit.Percent, 95)]
    [InlineData("95.00 percent", AmountUnit.Percent, 95)]
    [InlineData("95,0", AmountUnit.Plain, 95)]
    [InlineData("1.240 gesendet", AmountUnit.Plain, 1240)]
    [InlineData("1,240 sent", AmountUnit.Plain, 1240)]
    [InlineData("1 240", AmountUnit.Plain, 1240)]
    [InlineData("1\u00a0240", AmountUnit.Plain, 1240)]
    [InlineData("1'240", AmountUnit.Plain, 1240)]
    [InlineData("1’240", AmountUnit.Plain, 1240)]
    [InlineData("1.234.567", AmountUnit.Plain, 1234567)]
    [InlineData("1.240,0", AmountUnit.Plain, 1240)]
    [InlineData("1,240.0", AmountUnit.Plain, 1240)]
    [InlineData("-3", AmountUnit.Plain, -3)]
    [InlineData("−3", AmountUnit.Plain, -3)]
    [InlineData("３", AmountUnit.Plain, 3)]
    [InlineData("about 20.", AmountUnit.Plain, 20)]
    public void One_is_read_in_the_unit_that_is_asked_for(string typed, AmountUnit unit, int amount) =>
        Assert.Equal([amount], Amounts.In(typed, unit));

    [Theory]
    [InlineData("95 %", AmountUnit.Days)]
    [InlineData("3 weeks", AmountUnit.Percent)]
    [InlineData("3 weeks", AmountUnit.Plain)]
    [InlineData("21d", AmountUnit.Plain)]
    [InlineData("95,5 %", AmountUnit.Percent)]
    [InlineData("1,5 weeks", AmountUnit.Days)]
    [InlineData("99999999999 weeks", AmountUnit.Days)]
    [InlineData("999999999 weeks", AmountUnit.Days)]
    [InlineData("2.5", AmountUnit.Plain)]
    [InlineData("1.24", AmountUnit.Plain)]
    [InlineData("1,2400", AmountUnit.Plain)]
    [InlineData("1.24.0", AmountUnit.Plain)]
    [InlineData("1.240.5", AmountUnit.Plain)]
    [InlineData("12,34,567", AmountUnit.Plain)]
    public void What_is_no_whole_number_of_the_unit_is_not_guessed(string typed, AmountUnit unit) => Assert.Equal([null], Amounts.In(typed, unit));

    [Theory]
    [InlineData("RSK-0003")]
    [InlineData("A.5.9")]
    [InlineData("21x")]
    [InlineData("a few")]
    [InlineData("soon")]
    [InlineData("")]
    public void A_name_or_a_word_is_no_number(string text) => Assert.All(Amounts.In(text, AmountUnit.Days), number => Assert.Null(number));

    [Theory]
    [InlineData("12 clicked of 240 sent, 96 reported", 12, 240, 96)]
    [InlineData("1.240 gesendet, 12 geklickt, 96 gemeldet", 1240, 12, 96)]
    [InlineData("1,240 sent, 12 clicked, 96 reported", 1240, 12, 96)]
    [InlineData("Wave 3: 240 sent, 12 clicked", 3, 240, 12)]
    public void Several_are_told_apart_so_that_somebody_can_be_asked_which(string text, params int[] numbers) =>
        Assert.Equal(numbers.Select(number => (int?)number), Amounts.In(text, AmountUnit.Plain));
}
