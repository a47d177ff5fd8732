using IsmsBot.Adapters.Delivery;
using IsmsBot.Teams.Connector;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Retry;

namespace IsmsBot.Adapters.Resilience;

/// <summary>
/// Every Polly pipeline of the product, by name. A POST to the Connector is never repeated here: only the outbox knows whether it may be. What can
/// safely be repeated (PUT, DELETE, GET) is, on the statuses that Teams names.
/// </summary>
public static class Pipelines
{
    public const string Connector = "connector";
    public const string Tokens = "tokens";
    public const string Uploads = "uploads";

    private static readonly int[] Transient = [412, 502, 503, 504];

    public static IServiceCollection AddPipelines(this IServiceCollection services)
    {
        // The wait for a place is no part of the timeout: a request that waits has not been sent.
        var connector = services
            .AddHttpClient(Connector, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .ConfigurePrimaryHttpMessageHandler(ConnectorClient.CreateHandler);
        connector.AddResilienceHandler(Connector, pipeline => pipeline.AddRetry(new RetryStrategyOptions<HttpResponseMessage>
        {
            MaxRetryAttempts = 2,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(500),
            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Result is { RequestMessage.Method: var method } answer && method != HttpMethod.Post
                    && Transient.Contains((int)answer.StatusCode)),
        }));
        connector.AddHttpMessageHandler(provider => new PacedRequests(provider.GetRequiredService<TenantPace>()));
        connector.AddResilienceHandler(Connector + "-time", pipeline => pipeline.AddTimeout(TimeSpan.FromSeconds(15)));
        services
            .AddHttpClient(Tokens)
            .ConfigurePrimaryHttpMessageHandler(ConnectorClient.CreateHandler)
            .AddResilienceHandler(Tokens, pipeline => pipeline
                .AddRetry(new HttpRetryStrategyOptions
                {
                    MaxRetryAttempts = 2,
                    BackoffType = DelayBackoffType.Exponential,
                    UseJitter = true,
                    Delay = TimeSpan.FromMilliseconds(300),
                })
                .AddTimeout(TimeSpan.FromSeconds(10)));
        services
            .AddHttpClient(Uploads)
            .ConfigurePrimaryHttpMessageHandler(ConnectorClient.CreateHandler)
            .AddResilienceHandler(Uploads, pipeline => pipeline
                .AddRetry(new HttpRetryStrategyOptions { MaxRetryAttempts = 1, Delay = TimeSpan.FromMilliseconds(500) })
                .AddTimeout(TimeSpan.FromSeconds(10)));
        return services;
    }
}
