namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>A file or folder of a library. All changes go through <see cref="VersionMachine"/> and <see cref="Drive"/>.</summary>
public sealed class DriveItem(string id, int listItemId, string name, DriveItem? parent, bool isFolder)
{
    private readonly List<ItemVersion> _versions = [];

    public string Id { get; } = id;

    public int ListItemId { get; } = listItemId;

    public string Name { get; internal set; } = name;

    public DriveItem? Parent { get; internal set; } = parent;

    public bool IsFolder { get; } = isFolder;

    public bool IsDeleted { get; internal set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ItemVersion> Versions => _versions;

    public ItemVersion Current => _versions[^1];

    /// <summary>Who has it checked out, and the copy that only they see.</summary>
    public GraphPrincipal? CheckedOutBy { get; internal set; }

    public ItemVersion? WorkingCopy { get; internal set; }

    /// <summary>Who has it open in Word. Graph has no way to ask.</summary>
    public GraphPrincipal? OpenedBy { get; internal set; }

    /// <summary>Name of the retention label; null for none. A file with one cannot be deleted.</summary>
    public string? RetentionLabel { get; set; }

    /// <summary>Whether the label has locked the file as a record, so that nothing of it may change.</summary>
    public bool IsRecordLocked { get; internal set; }

    public DateTimeOffset CreatedAt { get; internal set; }

    internal int MetadataTag { get; set; } = 1;

    internal int ContentTag { get; set; } = 1;

    public string ETag => $"\"{{{TagGuid}}},{MetadataTag}\"";

    public string CTag => $"\"c:{{{TagGuid}}},{ContentTag}\"";

    /// <summary>Path below the library, without a slash in front.</summary>
    public string Path => Parent is null ? "" : Parent.Parent is null ? Name : $"{Parent.Path}/{Name}";

    private string TagGuid =>
        new Guid(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(Id)).AsSpan(0, 16)).ToString("D").ToUpperInvariant();

    /// <summary>What somebody sees: the holder of a check-out their working copy, everybody else the newest version.</summary>
    public ItemVersion SeenBy(GraphPrincipal who) => WorkingCopy is { } working && CheckedOutBy == who ? working : Current;

    internal void Add(ItemVersion version) => _versions.Add(version);

    internal void Replace(int index, ItemVersion version) => _versions[index] = version;

    internal void RemoveAt(int index) => _versions.RemoveAt(index);

    internal void Touch(bool content)
    {
        MetadataTag++;
        ContentTag += content ? 1 : 0;
    }
}
