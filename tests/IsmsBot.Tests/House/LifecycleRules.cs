using IsmsBot.Catalog;
using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Tests.House;

/// <summary>
/// A lifecycle table in code is that of the catalogue, line by line. The kernel's Task is built in part: nobody can hand a task on yet.
/// </summary>
internal static class LifecycleRules
{
    /// <summary>Record types of which a part of the table is built, with the actions that are not.</summary>
    private static readonly Dictionary<string, string[]> NotBuilt = new(StringComparer.Ordinal) { ["Task"] = ["reassign"] };

    public static IEnumerable<string> Complaints(ILifecycle lifecycle)
    {
        if (RecordTypes.Find(lifecycle.RecordType) is not { } record)
        {
            return [$"{lifecycle.RecordType} is no record type of the catalogue"];
        }

        var left = NotBuilt.GetValueOrDefault(lifecycle.RecordType, []);
        var wanted = record.Transitions
            .Where(step => !left.Contains(step.Action))
            .Select(step => Line(step.From, step.To, step.Action, step.By, step.Guards))
            .ToHashSet(StringComparer.Ordinal);
        var built = lifecycle.Words.Select(step => Line(step.From, step.To, step.Action, step.By, step.Guards)).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. wanted.Except(built).Select(line => $"{lifecycle.RecordType}: the catalogue has {line}"),
            .. built.Except(wanted).Select(line => $"{lifecycle.RecordType}: the catalogue does not have {line}"),
        ];
    }

    private static string Line(string from, string to, string action, IEnumerable<string> by, IEnumerable<string> guards) =>
        $"{from} -> {to}, {action}, by {string.Join(" ", by.Order(StringComparer.Ordinal))}, guards {string.Join(" ", guards.Order(StringComparer.Ordinal))}";
}
