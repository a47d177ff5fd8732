using System.Text.Json;
using Azure.Identity;
using IsmsBot.Teams.Authentication;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Polly;

namespace IsmsBot.Adapters.Graph;

/// <summary>The many exceptions of the SDK and what is below it, as one.</summary>
internal static class GraphFailures
{
    /// <summary>Null for what is no failure of the service, such as a cancelled wait of the caller or a mistake of ours.</summary>
    public static StoreFailure? Translate(Exception thrown, CancellationToken cancellation) => thrown switch
    {
        StoreFailure known => known,
        ODataError refused =>
            new StoreFailure(
                refused.ResponseStatusCode,
                refused.Error?.Code ?? "",
                $"SharePoint refused: HTTP {refused.ResponseStatusCode} {refused.Error?.Code} {refused.Error?.Message}",
                thrown),
        ApiException refused =>
            new StoreFailure(refused.ResponseStatusCode, "", $"SharePoint answered with HTTP {refused.ResponseStatusCode}.", thrown),
        AggregateException many when many.InnerException is { } first => Translate(first, cancellation),
        OperationCanceledException when cancellation.IsCancellationRequested => null,
        OperationCanceledException or ExecutionRejectedException => new StoreFailure(0, "", "SharePoint did not answer in time.", thrown),
        HttpRequestException or IOException => new StoreFailure(0, "", $"SharePoint cannot be reached: {thrown.Message}", thrown),
        BotTokenException or AuthenticationFailedException =>
            new StoreFailure(401, "", $"There is no token for SharePoint: {thrown.Message}", thrown),
        JsonException or InvalidOperationException =>
            new StoreFailure(0, "", $"SharePoint gave an answer that cannot be read: {thrown.Message}", thrown),
        _ => null,
    };
}
