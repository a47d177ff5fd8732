namespace IsmsBot.Tests.Support;

/// <summary>Tests that measure a pace on the real clock, or memory, run when nothing else does.</summary>
[CollectionDefinition("Alone", DisableParallelization = true)]
public sealed class Alone : ICollectionFixture<NothingBeside>;

/// <summary>
/// Waits for the projects that <c>./dev test</c> runs beside this one: they hold the lock file that <c>ISMSBOT_TEST_BESIDE</c> names until the last
/// has ended. Without that variable nothing runs beside.
/// </summary>
public sealed class NothingBeside : IAsyncLifetime
{
    /// <summary>Whoever is still there after it hangs, and is ended by the script's own limit.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(20);

    public async Task InitializeAsync()
    {
        var began = TimeProvider.System.GetTimestamp();
        while (Environment.GetEnvironmentVariable("ISMSBOT_TEST_BESIDE") is { Length: > 0 } file && IsHeld(file)
            && TimeProvider.System.GetElapsedTime(began) < Longest)
        {
            await Task.Delay(500);
        }
    }

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>A file that is opened for oneself alone is locked as the command flock(1) locks it.</summary>
    private static bool IsHeld(string file)
    {
        try
        {
            using var mine = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
