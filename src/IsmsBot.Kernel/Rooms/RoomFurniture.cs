using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Links;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Registers;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Tasks;

namespace IsmsBot.Kernel.Rooms;

/// <summary>What lies in the folder of a room, found once at start by the kind of its types, in the order of their names.</summary>
internal sealed class RoomFurniture
{
    private readonly IReadOnlyList<Type> types;

    private RoomFurniture(IEnumerable<Type> types) => this.types = [.. types.OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static RoomFurniture None { get; } = new([]);

    public IReadOnlyList<Type> Acts =>
        field ??= [.. types.Where(type => type.IsSubclassOf(typeof(Act)) && !type.IsAssignableTo(typeof(IMadeByRegister)))];

    public IReadOnlyList<Type> Records => field ??= [.. types.Where(type => type.IsSubclassOf(typeof(Record)))];

    public IReadOnlyList<Register> Registers => field ??= Made<Register>();

    public IReadOnlyList<View> Views => field ??= Made<View>();

    public IReadOnlyList<Interview> Interviews => field ??= Made<Interview>();

    public IReadOnlyList<FileTaker> Files => field ??= Made<FileTaker>();

    public IReadOnlyList<MessageAction> MessageActions => field ??= Made<MessageAction>();

    public IReadOnlyList<Readable> Readables => field ??= Made<Readable>();

    public IReadOnlyList<Reminder> Reminders => field ??= Made<Reminder>();

    /// <summary>New ones each time: a job may remember what it did last, and each program its own.</summary>
    public IReadOnlyList<Job> Jobs => Made<Job>();

    public IReadOnlyList<TaskSource> Tasks => field ??= Made<TaskSource>();

    public IReadOnlyList<DeliveryEffect> Deliveries => field ??= Made<DeliveryEffect>();

    /// <summary>
    /// The furniture of each room of an assembly: a type belongs to the room whose namespace it is in, or below; otherwise to the room of the
    /// assembly itself.
    /// </summary>
    public static void Find(IReadOnlyList<Type> types, IReadOnlyList<Workflow> rooms)
    {
        var byNamespace = rooms.ToDictionary(room => room.GetType().Namespace!, StringComparer.Ordinal);
        var ofAll = rooms.Count == 1 ? rooms[0] : null;
        foreach (var found in types.Where(IsFurniture).GroupBy(type => RoomOf(type.Namespace, byNamespace) ?? ofAll))
        {
            if (found.Key is { } room)
            {
                room.Found = new RoomFurniture(found);
            }
        }
    }

    private static bool IsFurniture(Type type) => type is { IsAbstract: false, IsGenericTypeDefinition: false, IsNested: false };

    /// <summary>The room of a namespace, or of one above it; null for none.</summary>
    public static Workflow? RoomOf(string? name, Dictionary<string, Workflow> byNamespace)
    {
        while (name is not null)
        {
            if (byNamespace.TryGetValue(name, out var room))
            {
                return room;
            }

            var dot = name.LastIndexOf('.');
            name = dot < 0 ? null : name[..dot];
        }

        return null;
    }

    private IReadOnlyList<T> Made<T>()
        where T : class =>
        [.. types.Where(type => type.IsSubclassOf(typeof(T)) && type.GetConstructor(Type.EmptyTypes) is not null)
            .Select(type => (T)Activator.CreateInstance(type)!)];
}
