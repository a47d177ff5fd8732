namespace MiniFunctionsHost.Tests;

/// <summary>Runs where ./dev has started the storage emulator.</summary>
internal sealed class StorageFactAttribute : FactAttribute
{
    public StorageFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("ISMSBOT_TEST_STORAGE") is null)
        {
            Skip = "ISMSBOT_TEST_STORAGE is not set; ./dev test starts the emulator.";
        }
    }
}
