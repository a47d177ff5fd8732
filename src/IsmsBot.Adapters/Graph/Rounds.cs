namespace IsmsBot.Adapters.Graph;

/// <summary>Runs a piece of work that begins by looking how far it got: after a lost answer or a lost race it is simply run again.</summary>
internal static class Rounds
{
    private const int Most = 4;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static async Task<T> RunAsync<T>(TimeProvider time, Func<Task<T>> round, CancellationToken cancellation)
    {
        GraphOperation.Begin(time);
        for (var number = 1; ; number++)
        {
            try
            {
                return await round();
            }
            catch (StoreFailure failure) when (failure.MayPass && number < Most)
            {
                await Task.Delay(Pause * number * number, TimeProvider.System, cancellation);
            }
        }
    }
}
