using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.Workflows.Risks.Register;

/// <summary>The columns of the files of all registers.</summary>
public class ColumnTests
{
    [Fact]
    public void No_two_columns_of_a_file_are_headed_alike_in_either_language()
    {
        foreach (var register in RoomCatalog.Rooms.SelectMany(room => room.Registers))
        {
            Assert.Distinct(register.FileFields.Select(field => field.Head.In(Language.English)), StringComparer.OrdinalIgnoreCase);
            Assert.Distinct(register.FileFields.Select(field => field.Head.In(Language.German)), StringComparer.OrdinalIgnoreCase);
        }
    }
}
