using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Rooms;

/// <summary>
/// Every room, found once in the assemblies named at start; and the verbs that buttons carry. Verbs live on in cards sent long ago:
/// renaming an act changes approved/index.txt, where a reviewer sees it.
/// </summary>
public static class RoomCatalog
{
    private static readonly Lock Gate = new();
    private static IReadOnlyList<Assembly> assemblies = [typeof(RoomCatalog).Assembly];
    private static IReadOnlyList<Workflow>? rooms;
    private static FrozenDictionary<string, (Workflow Room, Type Act)>? byVerb;
    private static FrozenDictionary<Type, string>? byAct;

    public static IReadOnlyList<Assembly> Assemblies => assemblies;

    public static IReadOnlyList<Workflow> Rooms
    {
        get
        {
            Read();
            return rooms!;
        }
    }

    public static IEnumerable<string> Verbs
    {
        get
        {
            Read();
            return byVerb!.Keys.Order(StringComparer.Ordinal);
        }
    }

    /// <summary>Adds an assembly with rooms; called by the composition before anything is read.</summary>
    public static void Add(Assembly assembly)
    {
        lock (Gate)
        {
            if (!assemblies.Contains(assembly))
            {
                assemblies = [.. assemblies, assembly];
                rooms = null;
            }
        }
    }

    public static string VerbOf(Type act)
    {
        Read();
        return byAct!.GetValueOrDefault(act) ?? throw new InvalidOperationException($"{act.Name} is not among the acts of any room: add Can<{act.Name}>() to its workflow.");
    }

    public static (Workflow Room, Type Act) Find(string verb)
    {
        Read();
        return byVerb![verb];
    }

    public static byte[] Write(Act act)
    {
        var (room, type) = Find(VerbOf(act.GetType()));
        return JsonSerializer.SerializeToUtf8Bytes(act, room.Json.GetTypeInfo(type)
            ?? throw new InvalidOperationException($"{type.Name} is not in {room.Json.GetType().Name}: add [JsonSerializable(typeof({type.Name}))]."));
    }

    /// <summary>Reads what a button sent. Whatever the client sends, this answers with an act or with a sentence.</summary>
    public static bool TryReadAct(string verb, JsonElement data, [NotNullWhen(true)] out Act? act, [NotNullWhen(false)] out Sentence? problem)
    {
        Read();
        act = null;
        problem = null;
        if (!byVerb!.TryGetValue(verb, out var found))
        {
            problem = "I do not know this button any more. Type \"help\" to see what I can do, or \"my tasks\" for what waits for you.";
            return false;
        }

        try
        {
            act = data.ValueKind == JsonValueKind.Object ? (Act?)data.Deserialize(found.Room.Json.GetTypeInfo(found.Act)!) : null;
        }
        catch (JsonException broken)
        {
            problem = $"I could not read {Field(broken)}. Please correct it and try again; nothing was recorded.";
            return false;
        }

        problem = act is null ? (Sentence)"This button came without its data, so I recorded nothing. Type \"my tasks\" for a fresh card." : null;
        return act is not null;
    }

    private static Sentence Field(JsonException broken) => broken.Path is { Length: > 2 } path ? (Sentence)$"\"{path[2..]}\"" : (Sentence)"what the card sent";

    private static void Read()
    {
        if (rooms is not null)
        {
            return;
        }

        lock (Gate)
        {
            if (rooms is not null)
            {
                return;
            }

            var found = assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsSubclassOf(typeof(Workflow)) && !t.IsAbstract)
                .Select(t => (Workflow)Activator.CreateInstance(t)!).OrderBy(w => w.Slug, StringComparer.Ordinal).ToList();
            var verbs = found.SelectMany(w => w.Acts.Select(a => (Verb: $"{w.Slug}/{StateName.Kebab(a.Name)}", w, a))).ToList();
            byVerb = verbs.ToFrozenDictionary(v => v.Verb, v => (v.w, v.a), StringComparer.Ordinal);
            byAct = verbs.ToFrozenDictionary(v => v.a, v => v.Verb);
            foreach (var assembly in assemblies)
            {
                WordBook.German.Read(assembly);
            }

            rooms = found;
        }
    }
}
