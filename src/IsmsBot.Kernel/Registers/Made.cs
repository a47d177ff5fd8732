using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Registers;

/// <summary>Made-up records for pictures: the only ones that are in a state without having been taken there.</summary>
public static class Made
{
    public static IReadOnlyList<string> People { get; } = ["Ana Beltraves", "Ruben Castellan"];

    public static IReadOnlyList<string> Places { get; } = ["Utrecht", "Leeds"];

    public static T In<T>(this T record, Enum state)
        where T : Record
    {
        record.Enter(StateName.Of(state));
        return record;
    }
}
