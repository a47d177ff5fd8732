using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Hosting;

namespace IsmsBot.Adapters.Functions;

/// <summary>
/// How this process may end. The Functions host takes exit code 0 for a handler that has finished: it never starts it again,
/// every HTTP call then fails and every queue message is burnt into the poison queue. 200 asks for a restart and is not
/// counted; anything else is a crash, and the third within half an hour takes the instance down.
/// <code>
/// return await app.RunUntilStoppedAsync(cancel);
/// </code>
/// </summary>
public static class HostExit
{
    /// <summary>"Start me again."</summary>
    public const int Restart = 200;

    /// <summary>Runs until asked to stop, and gives the exit code for <c>Main</c>: 200 under the Functions host, 0 elsewhere.</summary>
    public static async Task<int> RunUntilStoppedAsync(this WebApplication app, CancellationToken cancel = default)
    {
        await app.RunAsync(cancel);
        return Environment.GetEnvironmentVariable(HostPort.FunctionsVariable) is null ? 0 : Restart;
    }
}
