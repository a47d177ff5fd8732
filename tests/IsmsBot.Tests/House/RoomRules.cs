using System.Text.RegularExpressions;
using IsmsBot.Catalog;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Rooms;

namespace IsmsBot.Tests.House;

/// <summary>What a room has to have: its acts are readable and allowed to somebody known, its furniture is there.</summary>
internal static partial class RoomRules
{
    private static readonly string[] Headings = ["## Why", "## Who", "## States", "## Reminders and escalation", "## What an auditor asks"];

    /// <summary>Acts can be read from what their buttons send, and say who may in words of the catalogue; so do views and interviews.</summary>
    public static IEnumerable<string> OfDeclarations(Workflow room)
    {
        foreach (var act in room.Acts)
        {
            if (room.Json?.GetTypeInfo(act) is null)
            {
                yield return $"{act.Name} is not in {room.Json?.GetType().Name}: add [JsonSerializable(typeof({act.Name}))]";
            }

        }

        foreach (var complaint in room.KnownActs.SelectMany(act => OfWords(act.Verb, act.Blank.Allowed().Words)))
        {
            yield return complaint;
        }

        foreach (var (name, permission) in room.Views
            .Select(view => (view.GetType().Name, view.Permission))
            .Concat(room.Interviews.Select(interview => (interview.GetType().Name, interview.Permission))))
        {
            if (Permissions.Find(permission) is null)
            {
                yield return $"{name} asks for {permission}, which is no permission of the catalogue";
            }
        }
    }

    /// <summary>Acts and cards of an assembly that no room declares or shows.</summary>
    public static IEnumerable<string> OfTypes(IEnumerable<Type> types, IReadOnlyList<Workflow> rooms)
    {
        var acts = rooms.SelectMany(room => room.Acts.Concat(room.KnownActs.Select(act => act.Blank.GetType()))).ToHashSet();
        var cards = rooms.SelectMany(room => room.SampleCards).Select(card => card.GetType()).ToHashSet();
        foreach (var type in types.Where(type => type is { IsAbstract: false, IsGenericTypeDefinition: false }))
        {
            if (type.IsSubclassOf(typeof(Act)) && !acts.Contains(type))
            {
                yield return $"{type.Name} is an act of no room: put it into the folder of one";
            }

            if (type.IsSubclassOf(typeof(Card)) && !cards.Contains(type))
            {
                yield return $"{type.Name} has no sample card";
            }
        }
    }

    /// <summary>
    /// What every room of the product has beside its code; asked of the folder <paramref name="source"/> and its mirror in the tests.
    /// </summary>
    public static IEnumerable<string> OfFurniture(Workflow room, string source, string tests)
    {
        var name = room.GetType().Namespace!.Split('.')[^1];
        var readme = Path.Combine(source, name, "README.md");
        var lines = File.Exists(readme) ? File.ReadAllLines(readme) : [];
        foreach (var heading in Headings.Where(heading => !lines.Contains(heading)))
        {
            yield return $"{name} has no README.md with the heading {heading}";
        }

        if (room.Records.Count > 0 && room.Clauses.Count == 0)
        {
            yield return $"{name} keeps records and names no clause that they are evidence for";
        }

        var clauseTests = RoomCatalog.Rooms.Append(room).SelectMany(one => one.ClauseTests).ToList();
        foreach (var clause in room.Clauses.Where(clause => !clauseTests.Any(test => test.Id.StartsWith(clause + ".", StringComparison.Ordinal))))
        {
            yield return $"{name} gives evidence for {clause}, which no room tests";
        }

        if (!File.Exists(Path.Combine(source, name, name + ".de.json")))
        {
            yield return $"{name} has no {name}.de.json";
        }

        // A room without acts that change something is tested through the rooms it looks at.
        if (room.KnownActs.Any(act => !act.Blank.OnlyLooks()) && !Directory.Exists(Path.Combine(tests, name)))
        {
            yield return $"{name} has no tests in Workflows/{name}";
        }
    }

    /// <summary>Records of rooms that the snapshot of a database's migrations does not have.</summary>
    public static IEnumerable<string> WithoutMigration(IEnumerable<Type> types, string snapshot, string database) => types
        .Where(type => type.IsSubclassOf(typeof(Kernel.Data.Record)) && !type.IsAbstract
            && type.Namespace?.StartsWith("IsmsBot.Workflows.", StringComparison.Ordinal) == true)
        .Where(type => !snapshot.Contains($"\"{type.FullName}\"", StringComparison.Ordinal))
        .Select(type => $"{type.Name} has no migration for {database}: run ./dev migrate --squash");

    /// <summary>Public acts, views, interviews, cards and rooms without a docstring.</summary>
    public static IEnumerable<string> WithoutDocstring(SourceFile source, IReadOnlySet<string> named) => Declaration().Matches(source.Text)
        .Where(found => named.Contains(found.Groups["name"].Value) && !found.Groups["doc"].Success)
        .Select(found => $"{source.Path}: {found.Groups["name"].Value} has no docstring");

    /// <summary>Guard ids in strings that the catalogue does not have.</summary>
    public static IEnumerable<string> UnknownGuards(SourceFile source) => LiteralReader.Read(source)
        .Where(literal => GuardId().IsMatch(literal.Template) && Guards.Find(literal.Template) is null)
        .Select(literal => $"{literal.Where}: {literal.Template} is no guard of the catalogue");

    public static bool IsRoomType(Type type) =>
        type.IsPublic && (type.IsSubclassOf(typeof(Act)) || type.IsSubclassOf(typeof(Card)) || type.IsSubclassOf(typeof(View))
            || type.IsSubclassOf(typeof(Interview)) || type.IsSubclassOf(typeof(Workflow)));

    private static IEnumerable<string> OfWords(string act, string words) => words.Split(", ")
        .Where(word => word != "anyone" && Permissions.Find(word) is null && Roles.Find(word) is null && !RecordTypes.Relations.ContainsKey(word))
        .Select(word => $"{act} is allowed to {word}, which is no permission, role or relation of the catalogue");

    [GeneratedRegex(@"^(?<doc>(///[^\n]*\n)(\[[^\n]*\n)*)?public [\w ]*?(record|class) (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex("^[A-Z]{3}-[0-9]{2}$")]
    private static partial Regex GuardId();
}
