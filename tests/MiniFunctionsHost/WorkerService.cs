using System.Collections.Concurrent;
using Grpc.Core;
using MiniFunctionsHost.Wire;

namespace MiniFunctionsHost;

/// <summary>Where workers come in: each opens one stream and says who it is.</summary>
internal sealed class WorkerService(WorkerStreams streams) : FunctionRpc.FunctionRpcBase
{
    public override async Task EventStream(
        IAsyncStreamReader<StreamingMessage> requestStream, IServerStreamWriter<StreamingMessage> responseStream, ServerCallContext context)
    {
        if (!await requestStream.MoveNext(context.CancellationToken) || requestStream.Current.StartStream is not { } hello)
        {
            throw new Grpc.Core.RpcException(new Status(StatusCode.InvalidArgument, "A worker begins with StartStream."));
        }

        await streams.Of(hello.WorkerId).RunAsync(requestStream, responseStream, context.CancellationToken);
    }
}

/// <summary>The streams by the ids of the workers' starts.</summary>
internal sealed class WorkerStreams
{
    private readonly ConcurrentDictionary<string, WorkerStream> streams = new(StringComparer.Ordinal);

    public WorkerStream Of(string workerId) => streams.GetOrAdd(workerId, _ => new WorkerStream());
}
