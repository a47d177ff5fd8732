using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Rooms;

/// <summary>
/// Every room, found once in the assemblies named at start; and the verbs that buttons carry. Verbs live on in cards sent long ago:
/// renaming an act changes approved/index.txt, where a reviewer sees it.
/// </summary>
public static partial class RoomCatalog
{
    private static readonly Lock Gate = new();
    private static IReadOnlyList<Assembly> assemblies = [typeof(RoomCatalog).Assembly];
    private static IReadOnlyList<Workflow>? rooms;
    private static FrozenDictionary<string, KnownAct>? byVerb;
    private static FrozenDictionary<Type, (string Verb, Workflow Room)>? byAct;
    private static FrozenDictionary<Type, Register>? registers;

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

    /// <summary>The register of a record type.</summary>
    /// <exception cref="InvalidOperationException">No room keeps one.</exception>
    public static Register RegisterOf(Type record)
    {
        Read();
        return registers!.GetValueOrDefault(record)
            ?? throw new InvalidOperationException($"No room keeps a register of {record.Name}: write a {record.Name}Register.");
    }

    /// <summary>The register of a record type.</summary>
    public static Register<T> RegisterOf<T>()
        where T : Record => (Register<T>)RegisterOf(typeof(T));

    /// <summary>The register whose ids begin with a prefix; null when no room keeps one.</summary>
    public static Register? RegisterWith(string prefix)
    {
        Read();
        return registers!.Values.FirstOrDefault(register => register.Prefix == prefix);
    }

    public static string VerbOf(Act act) => act is IMadeByRegister made ? made.Verb : VerbOf(act.GetType());

    /// <summary>The verb of an act that has a file.</summary>
    public static string VerbOf(Type act) => Known(act).Verb;

    /// <summary>The act of a verb.</summary>
    public static KnownAct Find(string verb)
    {
        Read();
        return byVerb![verb];
    }

    public static byte[] Write(Act act)
    {
        if (act is IMadeByRegister made)
        {
            return made.Write();
        }

        var json = Known(act.GetType()).Room.Json;
        return JsonSerializer.SerializeToUtf8Bytes(act, json?.GetTypeInfo(act.GetType())
            ?? throw new InvalidOperationException(
                $"{act.GetType().Name} is not in {json?.GetType().Name}: add [JsonSerializable(typeof({act.GetType().Name}))]."));
    }

    private static (string Verb, Workflow Room) Known(Type act)
    {
        Read();
        return byAct!.TryGetValue(act, out var known) ? known : throw new InvalidOperationException($"{act.Name} lies in the folder of no room.");
    }

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

            var found = new List<Workflow>();
            foreach (var assembly in assemblies)
            {
                var types = assembly.GetTypes();
                List<Workflow> here =
                    [.. types.Where(t => t.IsSubclassOf(typeof(Workflow)) && !t.IsAbstract).Select(t => (Workflow)Activator.CreateInstance(t)!)];
                RoomFurniture.Find(types, here);
                found.AddRange(here);
                WordBook.German.Read(assembly);
                BroughtTypes.Read(assembly);
            }

            found.Sort((one, other) => string.CompareOrdinal(one.Slug, other.Slug));
            registers = found.SelectMany(room => room.Registers.Select(register => register.In(room))).ToFrozenDictionary(register => register.Keeps);
            byAct = found.SelectMany(room => room.Acts.Select(act => (room, act)))
                .ToFrozenDictionary(a => a.act, a => ($"{a.room.Slug}/{StateName.Kebab(a.act.Name)}", a.room));
            foreach (var room in found)
            {
                room.Known = [.. room.Acts.Select(act => Known(act, room)), .. room.Registers.SelectMany(register => register.Acts)];
            }

            byVerb = found.SelectMany(room => room.KnownActs).ToFrozenDictionary(act => act.Verb, StringComparer.Ordinal);
            rooms = found;
        }
    }

    /// <summary>A blank one may be asked for its rules, which read no value (a rule written as a property would travel in the card).</summary>
    private static KnownAct Known(Type act, Workflow room) => new(
        $"{room.Slug}/{StateName.Kebab(act.Name)}", (Act)RuntimeHelpers.GetUninitializedObject(act),
        data => (Act?)Whole(data, room.Json!.GetTypeInfo(act)!).Deserialize(room.Json!.GetTypeInfo(act)!),
        input => room.Json!.GetTypeInfo(act)!.Properties.Any(property => property.Name == input || property.IsExtensionData));

    /// <summary>What a client leaves out is empty, and not null behind the back of its type: each act has words for an empty text.</summary>
    private static JsonElement Whole(JsonElement data, JsonTypeInfo shape)
    {
        bool IsThere(string name) => data.EnumerateObject().Any(
            sent => sent.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && sent.Value.ValueKind != JsonValueKind.Null);
        var missing = shape.Properties
            .Where(text => text.PropertyType == typeof(string) && !text.IsGetNullable && !IsThere(text.Name)).Select(text => text.Name).ToList();
        if (missing.Count == 0)
        {
            return data;
        }

        var whole = new JsonObject();
        foreach (var sent in data.EnumerateObject().Where(sent => sent.Value.ValueKind != JsonValueKind.Null))
        {
            whole[sent.Name] = JsonNode.Parse(sent.Value.GetRawText());
        }

        missing.ForEach(name => whole[name] = "");
        return JsonElement.Parse(whole.ToJsonString());
    }
}
