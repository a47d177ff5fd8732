namespace IsmsBot.EndToEnd;

/// <summary>Waiting for something that happens by itself.</summary>
internal static class Until
{
    private const int Tries = 1500;

    /// <summary>Looks five times a second, for five minutes at most.</summary>
    public static async Task HoldsAsync(Func<Task<bool>> holds, string what)
    {
        for (var i = 0; i < Tries; i++)
        {
            if (await holds())
            {
                return;
            }

            await Task.Delay(200);
        }

        Assert.Fail($"It did not happen within five minutes: {what}.");
    }

    public static Task HoldsAsync(Func<bool> holds, string what) => HoldsAsync(() => Task.FromResult(holds()), what);
}
