using System.Reflection;
using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Registers;

/// <summary>Gives a new record its id, which nothing can change afterwards.</summary>
internal static class Identity
{
    private static readonly Action<Record, string> Setter =
        typeof(Record).GetProperty(nameof(Record.Id), BindingFlags.Public | BindingFlags.Instance)!.GetSetMethod(nonPublic: true)!
            .CreateDelegate<Action<Record, string>>();

    public static void Set(Record record, string id) => Setter(record, id);
}
