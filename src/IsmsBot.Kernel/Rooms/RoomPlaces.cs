using System.Collections.Concurrent;

namespace IsmsBot.Kernel.Rooms;

/// <summary>Which room a type or a verb belongs to. Looked up once for each type.</summary>
internal sealed class RoomPlaces
{
    private static RoomPlaces known = new([]);

    private readonly IReadOnlyList<Workflow> rooms;
    private readonly Dictionary<string, Workflow> byNamespace;
    private readonly ConcurrentDictionary<Type, Workflow?> places = [];

    private RoomPlaces(IReadOnlyList<Workflow> rooms)
    {
        this.rooms = rooms;
        byNamespace = rooms.DistinctBy(Place).ToDictionary(Place, StringComparer.Ordinal);
    }

    /// <summary>The room in whose folder a type lies; null for the kernel's.</summary>
    public static Workflow? Of(Type type) => type.Assembly == typeof(RoomPlaces).Assembly ? null : Now().places.GetOrAdd(type, Now().Find);

    /// <summary>The room of a verb; null for one that no room has.</summary>
    public static Workflow? Of(string verb) =>
        RoomCatalog.Rooms.FirstOrDefault(room => verb.Length > room.Slug.Length && verb[room.Slug.Length] == '/'
            && verb.StartsWith(room.Slug, StringComparison.Ordinal));

    /// <summary>Made anew when rooms were added.</summary>
    private static RoomPlaces Now()
    {
        var rooms = RoomCatalog.Rooms;
        return ReferenceEquals(known.rooms, rooms) ? known : known = new RoomPlaces(rooms);
    }

    private static string Place(Workflow room) => room.GetType().Namespace!;

    private Workflow? Find(Type type) => RoomFurniture.RoomOf(type.Namespace, byNamespace);
}
