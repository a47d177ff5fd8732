namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>
/// Writes a site to its folder a second after it changed, and once more at the end, so that a program that is killed loses next to nothing.
/// </summary>
internal sealed class SiteKeeper(SharePointSite site, string folder) : IAsyncDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private readonly SiteFolder place = new(folder);
    private readonly CancellationTokenSource ending = new();
    private Task keeping = Task.CompletedTask;
    private int saved;

    public void Begin()
    {
        place.Load(site);
        saved = Changes();
        keeping = KeepAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        await keeping;
        ending.Dispose();
        Save();
    }

    private async Task KeepAsync()
    {
        using var timer = new PeriodicTimer(Pause, TimeProvider.System);
        try
        {
            while (await timer.WaitForNextTickAsync(ending.Token))
            {
                if (Changes() != saved)
                {
                    Save();
                }
            }
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            // The end; what is left is saved by it.
        }
    }

    private void Save()
    {
        lock (site.Gate)
        {
            saved = Changes();
            place.Save(site);
        }
    }

    /// <summary>Counts what happened to files; a check-out alone moves only the tag of its file.</summary>
    private int Changes()
    {
        lock (site.Gate)
        {
            return site.Drives.Sum(drive => drive.ChangeCount + drive.All.Sum(item => item.MetadataTag));
        }
    }
}
