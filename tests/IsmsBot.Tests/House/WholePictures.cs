using System.Runtime.CompilerServices;
using System.Text;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Tests.House;

/// <summary>Pictures of the whole product as text: who reads only the difference of these four knows what a change does.</summary>
internal static class WholePictures
{
    /// <summary>Rooms with everything they declare.</summary>
    public static string Index(IReadOnlyList<Workflow> rooms)
    {
        var text = new StringBuilder();
        foreach (var room in rooms)
        {
            text.Append(text.Length == 0 ? "" : "\n").Append(room.Slug).Append(": ").Append(room.Title).Append('\n');
            Part(text, "act", room.KnownActs.Select(OfAct));
            Part(text, "view", room.Views.Select(OfView));
            Part(text, "interview", room.Interviews.Select(OfInterview));
            Part(text, "register", room.Registers.Select(register => $"{register.Type}, {register.Prefix}, {register.Kind.Transitions.Count} steps"));
            Part(text, "reminder", room.Reminders.Select(reminder => $"{reminder.Name}: policy {reminder.Policy}"));
            Part(text, "job", room.Jobs.Select(job => job.Name));
            Part(text, "task source", room.Tasks.Select(source => source.GetType().Name));
            Part(text, "delivery", room.Deliveries.Select(delivery => $"{delivery.GetType().Name}: {string.Join(", ", delivery.CardTypes)}"));
            Part(text, "clause test", room.ClauseTests.Select(test => test.Id));
            Part(text, "card", room.SampleCards.Select(card => $"{card.Type} ({card.GetType().Name})").Distinct());
        }

        return text.ToString();
    }

    /// <summary>A line for each act and view: in which scope each role has it, and what it asks for.</summary>
    public static string PermissionMatrix(IReadOnlyList<Workflow> rooms)
    {
        var asked = rooms.SelectMany(room => room.KnownActs.Select(act => (Name: act.Verb, act.Blank.Allowed().Words))
            .Concat(room.Views.Select(view => (Name: $"{room.Slug}: \"{view.Phrases[0]}\"", Words: view.Permission)))
            .Concat(room.Interviews.Select(interview => (Name: $"{room.Slug}: \"{interview.Phrases[0]}\"", Words: interview.Permission)))).ToList();
        IReadOnlyList<string> names = [.. Roles.All.Select(role => role.Id)];
        var table = TextTable.Of(
            [["", .. names.Select(name => name[..Middle(name)]), ""], [
                "act or phrase",
                .. names.Select(name => name[Middle(name)..].TrimStart('-')),
                "asks for",
            ],
            .. asked.Select(one => (IReadOnlyList<string>)[
                one.Name,
                .. names.Select(role => string.Join(",", Scopes(one.Words, role))),
                one.Words,
            ])]);
        return "In which scope of roles.json a role may; - where it may not. @ names a person by the record, whatever the role.\n\n" + table;
    }

    /// <summary>Each clause of the catalogue with the rooms that give evidence for it; the tests of each, and whether a room has them.</summary>
    public static string ClauseIndex(IReadOnlyList<Workflow> rooms)
    {
        var tests = rooms
            .SelectMany(room => room.ClauseTests.Select(test => (test.Id, room.Slug)))
            .ToDictionary(test => test.Id, test => test.Slug, StringComparer.Ordinal);
        var text = new StringBuilder();
        foreach (var clause in Clauses.All)
        {
            var evidence = rooms.Where(room => room.Clauses.Contains(clause.Key)).Select(room => room.Slug).ToList();
            text.Append(clause.Numbers).Append(' ').Append(clause.Key).Append(": ")
                .Append(evidence.Count == 0 ? "no room yet" : string.Join(", ", evidence)).Append('\n');
            foreach (var check in clause.Checks.Where(check => tests.ContainsKey(check.Id)))
            {
                text.Append("  ").Append(check.Id).Append(" in ").Append(tests[check.Id]).Append('\n');
            }
        }

        return text.ToString();
    }

    public static Act Blank(Type act) => (Act)RuntimeHelpers.GetUninitializedObject(act);

    private static string OfAct(KnownAct act) => $"{act.Verb}: {act.Blank.Allowed().Words}{(act.Blank.OnlyLooks() ? " (only looks)" : "")}";

    private static string OfView(View view) =>
        $"{view.Key}: {view.Permission}{(view.FitForChannels ? ", also in channels" : "")}; {Phrases(view.Phrases, view.GermanPhrases)}";

    private static string OfInterview(Interview interview)
    {
        var phrases = Phrases(interview.Phrases, interview.GermanPhrases);
        return $"{interview.Key}: {interview.Permission}, {interview.Questions.Count} questions; {phrases}";
    }

    private static IEnumerable<string> Scopes(string words, string role)
    {
        var parts = words.Split(", ");
        var scopes = parts.Where(part => part[0] != '@')
            .Select(
                part => part == "anyone" ? part : Roles.Find(part) is not null ? part == role ? "role" : null : Permissions.Get(part).ScopeOf(role))
            .OfType<string>().Distinct().ToList();
        return scopes.Count == 0 ? ["-"] : scopes;
    }

    /// <summary>Where a name is broken over two lines: at its hyphen, or at its beginning.</summary>
    private static int Middle(string name) => Math.Max(0, name.IndexOf('-', StringComparison.Ordinal));

    private static string Phrases(IEnumerable<string> english, IEnumerable<string> german) =>
        string.Join(" | ", english) + "; " + string.Join(" | ", german);

    private static void Part(StringBuilder text, string name, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            text.Append("  ").Append(name).Append(' ').Append(line).Append('\n');
        }
    }
}
