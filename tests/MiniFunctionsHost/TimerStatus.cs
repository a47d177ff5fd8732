using System.Text.Json;
using Azure;
using Azure.Storage.Blobs;

namespace MiniFunctionsHost;

/// <summary>When a timer ran and will run, kept so that a run that was missed is seen.</summary>
public sealed record TimerStatus(DateTimeOffset Last, DateTimeOffset Next, DateTimeOffset LastUpdated)
{
    /// <summary>What is kept for this timer, or null.</summary>
    public static async Task<TimerStatus?> ReadAsync(BlobContainerClient container, string name, CancellationToken cancel)
    {
        try
        {
            var kept = await container.GetBlobClient(name).DownloadContentAsync(cancel);
            return kept.Value.Content.ToObjectFromJson<TimerStatus>(JsonSerializerOptions.Default);
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            return null;
        }
    }

    public async Task WriteAsync(BlobContainerClient container, string name, CancellationToken cancel) =>
        await container.GetBlobClient(name).UploadAsync(BinaryData.FromObjectAsJson(this, JsonSerializerOptions.Default), overwrite: true, cancel);
}
