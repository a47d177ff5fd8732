using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.Chat;

/// <summary>Numbers are read with the unit that people write behind them.</summary>
public sealed class AmountsTests
{
    [Theory]
    [InlineData("21", AmountUnit.Days, 21)]
    [InlineData("21 days", AmountUnit.Days, 21)]
    [InlineData("21days", AmountUnit.Days, 21)]
    [InlineData("3 weeks", AmountUnit.Days, 21)]
    [InlineData("three weeks", AmountUnit.Days, 21)]
    [InlineData("21 Tage", AmountUnit.Days, 21)]
    [InlineData("3 Wochen", AmountUnit.Days, 21)]
    [InlineData("drei Wochen", AmountUnit.Days, 21)]
    [InlineData("a month", AmountUnit.Days, 30)]
    [InlineData("95 %", AmountUnit.Percent, 95)]
    [InlineData("95%", AmountUnit.Percent, 95)]
    [InlineData("95 percent", AmountUnit.Percent, 95)]
    [InlineData("95 Prozent.", AmountUnit.Percent, 95)]
    [InlineData("95,0 %", AmountUnit.Percent, 95)]
    public void An_amount_is_read_in_the_unit_that_is_asked_for(string typed, AmountUnit unit, int amount)
    {
        Assert.True(Amounts.TryRead(typed, "de", unit, out var read));
        Assert.Equal(amount, read);
    }

    [Theory]
    [InlineData("95 %", AmountUnit.Days)]
    [InlineData("3 weeks", AmountUnit.Percent)]
    [InlineData("3 weeks", AmountUnit.Plain)]
    [InlineData("95,5 %", AmountUnit.Percent)]
    [InlineData("soon", AmountUnit.Days)]
    [InlineData("", AmountUnit.Days)]
    [InlineData("99999999999 weeks", AmountUnit.Days)]
    public void What_is_no_amount_of_the_unit_is_refused(string typed, AmountUnit unit) => Assert.False(Amounts.TryRead(typed, "de", unit, out _));
}
