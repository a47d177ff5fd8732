using MiniFunctionsHost.Wire;

namespace MiniFunctionsHost;

/// <summary>What the host asks a worker that has just started: what it can do, which functions it has, and to load each.</summary>
internal static class Introduction
{
    public const string HostVersion = "4.1037.0";

    /// <returns>Where the worker takes HTTP, and its functions.</returns>
    /// <exception cref="InvalidDataException">The worker refused, or has a function that the host would refuse.</exception>
    public static async Task<(Uri Http, IReadOnlyList<FunctionDefinition> Functions)> MakeAsync(
        WorkerStream stream, HostSettings settings, CancellationToken cancel)
    {
        var init = new WorkerInitRequest { HostVersion = HostVersion, WorkerDirectory = settings.Root, FunctionAppDirectory = settings.Root };
        init.Capabilities["MultiStream"] = "10";
        var hello = await stream.AskAsync(new StreamingMessage { WorkerInitRequest = init }, answer => answer.WorkerInitResponse, cancel);
        Check(hello.Result, "its start");
        var known = await stream.AskAsync(
            new StreamingMessage { FunctionsMetadataRequest = new FunctionsMetadataRequest { FunctionAppDirectory = settings.Root } },
            answer => answer.FunctionMetadataResponse,
            cancel);
        var functions = known.FunctionMetadataResults.Select(metadata => FunctionDefinition.Of(metadata, settings)).ToList();
        foreach (var metadata in known.FunctionMetadataResults)
        {
            var load = new FunctionLoadRequest { FunctionId = metadata.FunctionId, Metadata = metadata.Clone() };
            load.Metadata.Directory = settings.Root;
            var loaded = await stream.AskAsync(
                new StreamingMessage { FunctionLoadRequest = load }, answer => answer.FunctionLoadResponse, cancel);
            Check(loaded.Result, metadata.Name);
        }

        return (new Uri(hello.Capabilities["HttpUri"]), functions);
    }

    private static void Check(StatusResult result, string what)
    {
        if (result.Status != StatusResult.Types.Status.Success)
        {
            throw new InvalidDataException($"The worker failed at {what}: {result.Exception?.Message}");
        }
    }
}
