namespace IsmsBot.Tests.House;

public sealed class WideLinesTests
{
    private static readonly string List = Path.Combine(TheHouse.Root, "tests/IsmsBot.Tests/House/wide-lines.txt");

    [Fact]
    public void Lines_are_at_most_150_characters_wide_except_those_on_a_list_that_only_shrinks()
    {
        var found = WideLines.In(SourceRulesTests.Source);
        if (Snapshot.Approved.Approves)
        {
            File.WriteAllLines(List, [.. WideLines.Lowered(File.ReadAllLines(List), found)]);
        }

        Complaints.None(WideLines.Complaints(found, WideLines.Read(File.ReadAllLines(List))));
    }

    [Fact]
    public void A_line_of_151_characters_is_found_and_one_of_150_is_not()
    {
        var (wide, right) = (new string('a', 151), new string('a', 150));

        Assert.Equal([KeyValuePair.Create("A.cs", 2)], WideLines.In([new("A.cs", $"{wide}\n{right}\r\n{wide}"), new("B.cs", right)]));
    }

    [Theory]
    [InlineData(1, 0, "A.cs has 1 lines of more than 150 characters, 0 may be")]
    [InlineData(3, 2, "A.cs has 3 lines of more than 150 characters, 2 may be")]
    [InlineData(1, 2, "A.cs has 1 lines of more than 150 characters, the list says 2: ./dev approve lowers it")]
    [InlineData(0, 2, "A.cs has 0 lines of more than 150 characters, the list says 2: ./dev approve lowers it")]
    public void A_number_that_is_not_exactly_what_is_needed_is_complained_about(int found, int listed, string complaint) =>
        Assert.Equal([complaint], WideLines.Complaints(Of(found), Of(listed)));

    [Fact]
    public void Approving_lowers_numbers_and_raises_none() => Assert.Equal(
        ["# A remark.", "1 A.cs", "2 B.cs"],
        WideLines.Lowered(["# A remark.", "3 A.cs", "2 B.cs", "1 C.cs"], new Dictionary<string, int> { ["A.cs"] = 1, ["B.cs"] = 9, ["D.cs"] = 1 }));

    private static Dictionary<string, int> Of(int wide) => wide == 0 ? [] : new() { ["A.cs"] = wide };
}
