namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>
/// What nobody can do through Graph and yet can happen to stored versions: bytes that rot, versions that an owner or a retention rule removes.
/// </summary>
public sealed class Damage(SharePointSite site)
{
    /// <summary>Changes the bytes of an old version without a trace.</summary>
    public void Spoil(Drive drive, string path, string versionId, byte[] bytes) =>
        At(drive, path, versionId, (item, index) => item.Replace(index, item.Versions[index] with { Bytes = bytes }));

    /// <summary>Removes a version from the history.</summary>
    public void Lose(Drive drive, string path, string versionId) => At(drive, path, versionId, (item, index) => item.RemoveAt(index));

    private void At(Drive drive, string path, string versionId, Action<DriveItem, int> damage)
    {
        lock (site.Gate)
        {
            var item = drive.AtPath(drive.Root, path) ?? throw new ArgumentException($"There is no {path}.", nameof(path));
            damage(item, item.Versions.Index().First(version => version.Item.Id == versionId).Index);
        }
    }
}
