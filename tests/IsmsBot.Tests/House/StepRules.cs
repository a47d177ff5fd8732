using System.Reflection;
using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;

namespace IsmsBot.Tests.House;

/// <summary>Every line of a built lifecycle can be gone: by a step of the register, or by an act or a job that moves the record.</summary>
internal static partial class StepRules
{
    /// <returns>Type and action of each line that nothing goes: "Asset retire".</returns>
    /// <param name="known">The record type of the catalogue.</param>
    /// <param name="steps">Actions that its register offers.</param>
    /// <param name="source">Source that knows the type: what moves it is looked for there.</param>
    public static IEnumerable<string> WithoutStep(RecordType known, IEnumerable<string> steps, IEnumerable<SourceFile> source)
    {
        var taken = steps.Concat(source.SelectMany(file => Moves(file.Text))).ToHashSet(StringComparer.Ordinal);
        return known.Transitions.Select(line => line.Action).Distinct(StringComparer.Ordinal).Where(action => !taken.Contains(action))
            .Select(action => $"{known.Type} {action}");
    }

    public static string Complaint(string line) => $"nothing does {line} (records.json): declare a step, or write the act or the job that moves it";

    /// <summary>A record on a card or in a mail is found again by typing "show" and its id, whatever room it is of.</summary>
    public static IEnumerable<string> NotShown(string prefix, string type, IEnumerable<View> views)
    {
        var phrase = $"show {{id:{prefix}}}";
        var count = views.Count(view => view.Phrases.Contains(phrase, StringComparer.Ordinal));
        return count == 1 ? [] : [count == 0 ? $"{type}: no view answers \"{phrase}\"" : $"{type}: {count} views answer \"{phrase}\""];
    }

    /// <summary>
    /// An act that changes one record is done on what the person was looking at: it looks at the version of the card, or at what the card shows.
    /// </summary>
    public static bool LooksAtItsCard(Act act) =>
        act.OnlyLooks() || act is FreeAct || act.GetType().GetMethods(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(method => method.Name is "CheckCardAsync").All(method => method.DeclaringType!.Name != "Act`1");

    /// <summary>What a file may move records by: the names of actions in a file that moves any.</summary>
    public static IEnumerable<string> Moves(string text) =>
        Moving().IsMatch(text) ? Literal().Matches(text).Select(match => match.Groups["action"].Value) : [];

    // turn.Move(record, "approve", …), turn.Move(record, Action, …), and an act that names its own.
    [GeneratedRegex("""\bMove\(|string Action =>|\bEndAsync\(""")]
    private static partial Regex Moving();

    [GeneratedRegex("\"(?<action>[a-z]+(-[a-z]+)*)\"")]
    private static partial Regex Literal();
}
