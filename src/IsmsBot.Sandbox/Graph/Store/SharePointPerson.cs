using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>A person who works in SharePoint with a browser or Word: what tests and the sandbox do behind the bot's back.</summary>
public sealed class SharePointPerson(SharePointSite site, GraphPrincipal who)
{
    /// <summary>Saves other bytes over a file.</summary>
    public void Write(Drive drive, string path, byte[] bytes) => With(drive, path, item => site.Replace(drive, item, bytes, null, who));

    /// <summary>Saves and publishes a major version, as the command in the browser does.</summary>
    public void Publish(Drive drive, string path, byte[] bytes) => With(drive, path, item =>
    {
        site.Act(drive, item, _ => VersionMachine.CheckOut(item, who));
        site.Replace(drive, item, bytes, null, who);
        site.Act(drive, item, now => VersionMachine.CheckIn(item, drive.Settings, published: true, "", who, now));
    });

    public void Upload(Drive drive, string path, byte[] bytes)
    {
        lock (site.Gate)
        {
            var names = path.Split('/');
            site.Put(drive, site.Folder(drive, drive.Root, names[..^1]), names[^1], bytes, "replace", null, who);
        }
    }

    public void SetField(Drive drive, string path, string column, string value) =>
        With(drive, path, item => site.SetFields(drive, item, new Dictionary<string, JsonNode?> { [column] = value }, null, who));

    /// <summary>Approves the newest version where the library asks for that.</summary>
    public void Approve(Drive drive, string path) =>
        With(drive, path, item => item.Replace(item.Versions.Count - 1, item.Current with { IsApproved = true }));

    public void Rename(Drive drive, string path, string name) => With(drive, path, item => site.Move(drive, item, item.Parent!, name, null, who));

    public void Delete(Drive drive, string path) => With(drive, path, item => site.Delete(drive, item, null, who));

    public void CheckOut(Drive drive, string path) => With(drive, path, item => site.Act(drive, item, _ => VersionMachine.CheckOut(item, who)));

    public void DiscardCheckOut(Drive drive, string path) => With(drive, path, item => site.Act(drive, item, _ => VersionMachine.Discard(item, who)));

    /// <summary>A site owner takes somebody's check-out away and the file out for themselves.</summary>
    public void StealCheckOut(Drive drive, string path) => With(drive, path, item =>
    {
        (item.CheckedOutBy, item.WorkingCopy) = (null, null);
        site.Act(drive, item, _ => VersionMachine.CheckOut(item, who));
    });

    /// <summary>Opens the file in Word, which locks it, until closed.</summary>
    public void Open(Drive drive, string path) => With(drive, path, item => item.OpenedBy = who);

    public void Close(Drive drive, string path) => With(drive, path, item => item.OpenedBy = null);

    private void With(Drive drive, string path, Action<DriveItem> work)
    {
        lock (site.Gate)
        {
            work(drive.AtPath(drive.Root, path) ?? throw new ArgumentException($"There is no {path} in {drive.Settings.Name}.", nameof(path)));
        }
    }
}
