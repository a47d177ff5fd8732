using System.Text;
using IsmsBot.Kernel.Exchange;

namespace IsmsBot.Tests.Office;

/// <summary>What a spreadsheet would calculate is a text in a csv file, whichever form its first sign has.</summary>
public sealed class CalculatedTextTests
{
    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("\uFF1DHYPERLINK", true)]
    [InlineData("\uFF0B1", true)]
    [InlineData("\uFF20SUM", true)]
    [InlineData("-", true)]
    [InlineData("a=1", false)]
    [InlineData("", false)]
    public void An_apostrophe_stands_before_it(string text, bool calculated) =>
        Assert.Equal(calculated, Encoding.UTF8.GetString(CsvRows.Write([[text]])).Contains('\'', StringComparison.Ordinal));
}
