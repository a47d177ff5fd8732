using IsmsBot.Workflows.Risks.Register;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>The columns of the file of risks: those with a name of their own, and the further fields of the form.</summary>
public class ColumnTests
{
    [Fact]
    public void No_two_columns_are_headed_alike_in_either_language()
    {
        Assert.Distinct(RegisterColumn.All.Select(column => column.English), StringComparer.OrdinalIgnoreCase);
        Assert.Distinct(RegisterColumn.All.Select(column => column.German), StringComparer.OrdinalIgnoreCase);
    }
}
