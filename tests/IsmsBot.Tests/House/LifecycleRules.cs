using System.Runtime.CompilerServices;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Data;

namespace IsmsBot.Tests.House;

/// <summary>A record type lives as the catalogue says: its states are those of the catalogue, and it begins in the first of them.</summary>
internal static class LifecycleRules
{
    /// <summary>The name of a type of record in the catalogue.</summary>
    public static string RecordTypeOf(Type type) => ((Kernel.Data.Record)RuntimeHelpers.GetUninitializedObject(type)).RecordType;

    public static IEnumerable<string> Complaints(Type type)
    {
        var record = (Kernel.Data.Record)RuntimeHelpers.GetUninitializedObject(type);
        if (RecordTypes.Find(record.RecordType) is not { } known)
        {
            return [$"{record.RecordType} is no record type of the catalogue"];
        }

        var built = Enum.GetValues(type.BaseType!.GetGenericArguments()[0]).Cast<Enum>().Select(StateName.Of).ToList();
        return
        [
            .. known.States.Except(built, StringComparer.Ordinal).Select(state => $"{known.Type}: the catalogue has the state {state}"),
            .. built.Except(known.States, StringComparer.Ordinal).Select(state => $"{known.Type}: the catalogue does not have the state {state}"),
            .. record.State == known.Initial
                ? Array.Empty<string>()
                : [$"{known.Type} begins as {record.State}, in the catalogue as {known.Initial}"],
        ];
    }
}
