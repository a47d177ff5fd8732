using System.Net;
using IsmsBot.Adapters.Graph;
using Microsoft.Extensions.DependencyInjection;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace IsmsBot.Adapters.Resilience;

/// <summary>
/// The one pipeline to Graph; the SDK's own retries are left out, because it repeats POST and reads dates in Retry-After wrongly. What only reads is
/// repeated after anything transient. What writes is repeated only when the service says that it did nothing (429, or 503 with Retry-After); after
/// any other failure the caller looks first.
/// </summary>
public static class GraphPipeline
{
    public const string Graph = "graph";
    public const string Uploads = "graph-uploads";

    private static readonly TimeSpan OneAttempt = TimeSpan.FromSeconds(60);
    private static readonly HttpStatusCode[] Transient = [
        HttpStatusCode.RequestTimeout, HttpStatusCode.InternalServerError, HttpStatusCode.BadGateway, HttpStatusCode.ServiceUnavailable,
        HttpStatusCode.GatewayTimeout,
    ];

    /// <param name="attempt">The time of one attempt, from the first byte that is sent to the last of a JSON answer.</param>
    public static IServiceCollection AddGraphPipeline(this IServiceCollection services, TimeSpan? attempt = null)
    {
        var time = attempt ?? OneAttempt;
        services.AddHttpClient(Graph, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .AddResilienceHandler(Graph, pipeline => Build(pipeline));

        // Between the retries and the time of one attempt: a request that waits for its place has not been sent.
        services.AddSingleton(_ => new GraphPace(TimeProvider.System));
        services.AddHttpClient(Graph).AddHttpMessageHandler(provider => new GraphPace.Handler(provider.GetRequiredService<GraphPace>()));
        services.AddHttpClient(Graph).AddResilienceHandler(Graph + "-time", pipeline => pipeline.AddTimeout(time));
        services.AddHttpClient(Graph).AddHttpMessageHandler(_ => new WholeAnswers());

        // The answer to a piece is a line; the time is for that line too, which comes after the time of the pipeline.
        services.AddHttpClient(Uploads, client => (client.Timeout, client.MaxResponseContentBufferSize) = (OneAttempt * 1.5, 1024 * 1024))
            .ConfigurePrimaryHttpMessageHandler(CreateHandler)
            .AddResilienceHandler(Uploads, pipeline => pipeline.AddTimeout(OneAttempt));

        // Inside the pipeline and made by the SDK's package, so only when the first client is made.
        services.AddHttpClient(Graph).AddHttpMessageHandler(_ => new PlainErrors()).AddHttpMessageHandler(_ => GraphRedirects.Handler())
            .AddHttpMessageHandler(_ => new GraphOperation.Headers());
        return services;
    }

    private static SocketsHttpHandler CreateHandler() =>
        new() { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(2), UseProxy = true };

    private static void Build(ResiliencePipelineBuilder<HttpResponseMessage> pipeline) => pipeline
        .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 3,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(200),
            DelayGenerator = static arguments => ValueTask.FromResult(RetryAfter.Of(arguments.Outcome.Result, TimeProvider.System)),
            ShouldHandle = static arguments => ValueTask.FromResult(MayRepeat(arguments)),
        });

    private static bool MayRepeat(RetryPredicateArguments<HttpResponseMessage> arguments)
    {
        var answer = arguments.Outcome.Result;
        var isToldToWait = answer?.StatusCode is HttpStatusCode.TooManyRequests
            || (answer?.StatusCode is HttpStatusCode.ServiceUnavailable && answer.Headers.RetryAfter is not null);
        var onlyReads = (answer?.RequestMessage ?? arguments.Context.GetRequestMessage())?.Method == HttpMethod.Get;
        return isToldToWait
            || (onlyReads && (answer is null
                ? arguments.Outcome.Exception is HttpRequestException or TimeoutRejectedException
                : Transient.Contains(answer.StatusCode)));
    }
}
