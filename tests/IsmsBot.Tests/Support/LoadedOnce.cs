using System.Collections.Concurrent;
using IsmsBot.Sandbox;

namespace IsmsBot.Tests.Support;

/// <summary>
/// The sample company, loaded once for each kind of store and database. Each bot gets a copy: of the folder and, on a server, of the database,
/// so that starting is cheap.
/// </summary>
internal static class LoadedOnce
{
    private static readonly ConcurrentDictionary<(Store Store, string Database, bool Empty), Lazy<Task<SandboxOptions>>> Loaded = new();

    private static readonly ConcurrentBag<string> Folders = [];

    static LoadedOnce() => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        foreach (var folder in Folders)
        {
            Directory.Delete(folder, recursive: true);
        }
    };

    /// <summary>A folder of its own for a bot, and its database.</summary>
    /// <param name="database">One of <see cref="Databases.All"/>.</param>
    /// <param name="empty">Only the people of the company, and no ISMS.</param>
    public static async Task<SandboxOptions> CopyAsync(Store store, string database, bool empty)
    {
        var kind = (store, database, empty);
        var loaded = await Loaded.GetOrAdd(kind, one => new(() => LoadAsync(one.Store, one.Database, one.Empty))).Value;
        var folder = Directory.CreateTempSubdirectory("ismsbot-").FullName;
        foreach (var file in Directory.EnumerateFiles(loaded.Folder, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(loaded.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return loaded with { Folder = folder, JoinsTeams = true, Database = await Databases.NewAsync(database, loaded.Database?.ConnectionString) };
    }

    private static async Task<SandboxOptions> LoadAsync(Store store, string database, bool empty)
    {
        var folder = Directory.CreateTempSubdirectory("ismsbot-prepared-").FullName;
        Folders.Add(folder);
        // Addresses in Teams are those of one run, so the copy makes its own.
        var options = new SandboxOptions(folder, "http://127.0.0.1:0", Ticking: false)
        {
            JoinsTeams = false,
            KeepsPace = false,
            Empty = empty,
            OnSharePoint = store == Store.SharePoint,
            Database = await Databases.NewAsync(database),
        };
        var app = await SandboxApp.StartAsync(options);
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        if (options.Database is { } server)
        {
            Databases.LetGo(server.ConnectionString);
        }

        File.Delete(Path.Combine(folder, "clock.txt"));
        return options;
    }
}
