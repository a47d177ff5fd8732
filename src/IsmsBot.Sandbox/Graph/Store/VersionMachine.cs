using System.Text.Json.Nodes;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>
/// When SharePoint makes which version. With minor versions: a new file is 0.1, every save and every change of a column the next minor one, a
/// check-in as published the next major one; inside a check-out nothing is numbered.
/// </summary>
internal static class VersionMachine
{
    private static readonly Dictionary<string, JsonNode?> NoFields = [];

    public static void Create(DriveItem item, LibrarySettings library, byte[] bytes, GraphPrincipal by, DateTimeOffset now)
    {
        item.CreatedAt = now;
        item.Add(new ItemVersion(
            library.Versioning == Versioning.MajorOnly ? 1 : 0, library.Versioning == Versioning.MajorOnly ? 0 : 1, bytes, NoFields, by, now));
        if (library.RequiresCheckOut)
        {
            (item.CheckedOutBy, item.WorkingCopy) = (by, item.Current);
        }
    }

    /// <summary>Writes content, columns or both.</summary>
    /// <exception cref="GraphProblem">Somebody else has it.</exception>
    public static void Write(
        DriveItem item, LibrarySettings library, byte[]? bytes, IReadOnlyDictionary<string, JsonNode?>? fields, GraphPrincipal by, DateTimeOffset now)
    {
        RefuseIfHeld(item, by);
        var seen = item.SeenBy(by);
        var written =
            seen with { Bytes = bytes ?? seen.Bytes, Fields = Merged(seen.Fields, fields), By = by, At = now, Comment = "", IsApproved = false };
        if (bytes is null && written.Fields.Count == seen.Fields.Count
            && written.Fields.All(field => JsonNode.DeepEquals(field.Value, seen.Fields.GetValueOrDefault(field.Key))))
        {
            return;
        }

        if (item.CheckedOutBy is not null)
        {
            item.WorkingCopy = written;
        }
        else
        {
            item.Add(Next(item, library, written, published: false));
        }

        item.Touch(content: bytes is not null);
    }

    public static void CheckOut(DriveItem item, GraphPrincipal by)
    {
        RefuseIfHeld(item, by);
        if (item.CheckedOutBy is null)
        {
            item.CheckedOutBy = by;
            item.WorkingCopy = item.Current;
            item.Touch(content: false);
        }
    }

    public static void CheckIn(DriveItem item, LibrarySettings library, bool published, string comment, GraphPrincipal by, DateTimeOffset now)
    {
        RefuseIfHeld(item, by);
        if (item.WorkingCopy is not { } working)
        {
            throw GraphProblem.NotCheckedOut();
        }

        item.Add(Next(item, library, working with { By = by, At = now, Comment = comment, IsApproved = false }, published));
        (item.CheckedOutBy, item.WorkingCopy) = (null, null);
        item.Touch(content: false);
    }

    /// <summary>An application may give back anybody's check-out, a person only their own.</summary>
    public static void Discard(DriveItem item, GraphPrincipal by)
    {
        if (item.CheckedOutBy is null)
        {
            throw GraphProblem.NotCheckedOut();
        }

        if (!by.IsApp && item.CheckedOutBy != by)
        {
            throw GraphProblem.Locked();
        }

        var changed = !ReferenceEquals(item.WorkingCopy, item.Current);
        (item.CheckedOutBy, item.WorkingCopy) = (null, null);
        item.Touch(content: changed);
    }

    /// <summary>Takes an old version out of the history. The newest cannot be removed without the file.</summary>
    public static void Remove(DriveItem item, ItemVersion version, GraphPrincipal by)
    {
        RefuseIfHeld(item, by);
        if (item.RetentionLabel is not null)
        {
            throw GraphProblem.Retained();
        }

        if (version == item.Current)
        {
            throw GraphProblem.Bad("You cannot delete the current version.");
        }

        item.RemoveAt(item.Versions.ToList().IndexOf(version));
    }

    public static void RefuseIfHeld(DriveItem item, GraphPrincipal by)
    {
        if (item.IsRecordLocked)
        {
            throw GraphProblem.Retained();
        }

        if (item.CheckedOutBy is { } holder && holder != by)
        {
            throw GraphProblem.Locked();
        }

        if (item.OpenedBy is { } reader && reader != by)
        {
            throw GraphProblem.OpenInWord();
        }
    }

    private static ItemVersion Next(DriveItem item, LibrarySettings library, ItemVersion written, bool published)
    {
        var (major, minor) = (item.Current.Major, item.Current.Minor);
        return published || library.Versioning == Versioning.MajorOnly ? written with { Major = major + 1, Minor = 0 }
            : minor < library.MostMinorVersions ? written with { Minor = minor + 1, Major = major }
            : throw GraphProblem.Bad("The file has too many minor versions; publish a major one.");
    }

    private static Dictionary<string, JsonNode?> Merged(IReadOnlyDictionary<string, JsonNode?> old, IReadOnlyDictionary<string, JsonNode?>? changes)
    {
        var merged = new Dictionary<string, JsonNode?>(old, StringComparer.Ordinal);
        foreach (var (name, value) in changes ?? NoFields)
        {
            merged[name] = value?.DeepClone();
        }

        return merged;
    }
}
