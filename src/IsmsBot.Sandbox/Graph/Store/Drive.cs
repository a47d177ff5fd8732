using System.Globalization;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>One library: its tree of files and the order in which they changed.</summary>
public sealed class Drive
{
    private readonly Dictionary<string, DriveItem> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<DriveItem> _changes = [];
    private readonly string _prefix;

    internal Drive(LibrarySettings settings, int number)
    {
        Settings = settings;
        _prefix = "01" + settings.Name.ToUpperInvariant().PadRight(10, 'A')[..10];
        Id = $"b!sim{number}-{settings.Name}";
        ListId = new Guid(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString("D");
        Root = NewItem("root", null, isFolder: true);
    }

    public LibrarySettings Settings { get; }

    public string Id { get; }

    public string ListId { get; }

    public DriveItem Root { get; }

    /// <summary>Everything that lies in the library now, folders too, without the root.</summary>
    public IEnumerable<DriveItem> Items => _items.Values.Where(item => !item.IsDeleted && item.Parent is not null);

    /// <summary>Everything that was ever made here but the root, in the order of its making.</summary>
    internal IEnumerable<DriveItem> All => _items.Values.Where(item => item.Parent is not null);

    internal IReadOnlyList<DriveItem> Changes => _changes;

    /// <summary>Where the journal of changes ends; a delta token is such a number.</summary>
    internal int ChangeCount => _changes.Count;

    /// <summary>Tokens below this number are forgotten.</summary>
    internal int ForgottenBefore { get; set; }

    internal DriveItem NewItem(string name, DriveItem? parent, bool isFolder)
    {
        var number = _items.Count;
        var item = new DriveItem(_prefix + number.ToString("D20", CultureInfo.InvariantCulture), number, name, parent, isFolder);
        _items[item.Id] = item;
        return item;
    }

    public DriveItem? Find(string id) => id == "root" ? Root : _items.GetValueOrDefault(id) is { IsDeleted: false } item ? item : null;

    /// <summary>Content approval hides from an application what nobody has approved, its own files too.</summary>
    public bool Shows(DriveItem item, GraphPrincipal who) =>
        !Settings.ContentApproval || !who.IsApp || item.IsFolder || item.IsDeleted || item.Current.IsApproved;

    public DriveItem? FindByListItem(int listItemId) =>
        _items.Values.FirstOrDefault(item => item.ListItemId == listItemId && !item.IsDeleted && item.Parent is not null);

    public DriveItem? Child(DriveItem parent, string name) =>
        _items.Values.FirstOrDefault(item => item.Parent == parent && !item.IsDeleted && item.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    public IEnumerable<DriveItem> Children(DriveItem parent) =>
        Items.Where(item => item.Parent == parent).OrderBy(item => item.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The item at a path below a folder; null if there is none.</summary>
    public DriveItem? AtPath(DriveItem from, string path)
    {
        var item = from;
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Child(item, name) is not { } next)
            {
                return null;
            }

            item = next;
        }

        return item;
    }

    /// <summary>A file or folder is where or what it was not before.</summary>
    internal void Changed(DriveItem item) => _changes.Add(item);

    /// <summary>Items that changed from a place in the journal on, each once, at its last change.</summary>
    internal IReadOnlyList<DriveItem> ChangedSince(int from) => [.. _changes.Skip(from).Reverse().Distinct().Reverse()];

    internal void Delete(DriveItem item)
    {
        foreach (var child in Children(item).ToList())
        {
            Delete(child);
        }

        item.IsDeleted = true;
        Changed(item);
    }
}
