using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Tasks;

namespace IsmsBot.Tests.House;

/// <summary>Whoever leaves leaves nothing without an owner: what a record type says about who keeps it is asked when somebody goes.</summary>
internal static partial class HandoverRules
{
    /// <summary>Tasks go to the line manager the same night, whatever they are about (Leaving).</summary>
    private static readonly Type[] HandedOnAnyway = [typeof(TaskItem)];

    /// <summary>Fields of a record type that name whoever keeps it and that no handover asks.</summary>
    /// <param name="fields">What its register hands over; null for a type without one.</param>
    public static IEnumerable<string> Forgotten(Type type, IEnumerable<string>? fields)
    {
        if (HandedOnAnyway.Contains(type))
        {
            yield break;
        }

        var asked = (fields ?? []).ToList();
        var keepers = type.GetProperties().Where(p => p.DeclaringType == type && Keeper().IsMatch(p.Name)).Select(p => p.Name);
        foreach (var field in keepers.Except(asked, StringComparer.Ordinal))
        {
            yield return $"{type.Name}.{field} names whoever keeps it, and no handover asks: say it in Owns of its register";
        }

        if (asked.Count == 0 && RecordTypes.Find(type.Name)?.Transitions.Any(line => line.By.Contains("@owner", StringComparer.Ordinal)) == true)
        {
            yield return $"{type.Name} has an owner (records.json), and no handover asks: say it in Owns of its register";
        }
    }

    // Who approved or did something once ("ApprovedByOwnerId") is history and is not handed over.
    [GeneratedRegex("^(?!.*By).*(Owner|Responsible|Assignee)Id$")]
    private static partial Regex Keeper();
}
