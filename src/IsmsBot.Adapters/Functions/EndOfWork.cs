using IsmsBot.Adapters.Delivery;
using Microsoft.Extensions.Hosting;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// When the process stops, what has begun comes to its end before anything is taken from under it: a call of a function to its next safe point, a
/// send to the answer of Teams. Then the lease is given back, so that the next process need not wait for it to run out.
/// </summary>
public sealed class EndOfWork(FunctionRunner functions, InFlight inFlight, DeliveryClaims claims) : IHostedService
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <param name="cancellationToken">The patience of the host.</param>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        while (functions.UnderWay > 0 || inFlight.IsAny)
        {
            await Task.Delay(Look, cancellationToken);
        }

        await claims.LetGoAsync();
    }
}
