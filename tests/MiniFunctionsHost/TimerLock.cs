using Azure;
using Azure.Storage.Blobs;
using Azure.Storage.Blobs.Specialized;

namespace MiniFunctionsHost;

/// <summary>Of all instances of an app one runs a timer: the one that holds the lease of a blob. It is taken for 15 s and renewed.</summary>
public sealed class TimerLock(BlobContainerClient container, string name, TimeSpan retry)
{
    private static readonly TimeSpan Length = TimeSpan.FromSeconds(15);
    private readonly BlobLeaseClient lease = container.GetBlobClient(name).GetBlobLeaseClient();

    /// <summary>Waits until this instance holds it.</summary>
    public async Task TakeAsync(CancellationToken cancel)
    {
        await container.CreateIfNotExistsAsync(cancellationToken: cancel);
        while (!await TryAsync(cancel))
        {
            await Task.Delay(retry, cancel);
        }
    }

    /// <summary>Keeps it until asked to stop, then gives it back.</summary>
    public async Task KeepAsync(CancellationToken cancel)
    {
        try
        {
            while (true)
            {
                await Task.Delay(Length / 3, cancel);
                await lease.RenewAsync(cancellationToken: cancel);
            }
        }
        catch (OperationCanceledException)
        {
            await lease.ReleaseAsync(cancellationToken: CancellationToken.None);
        }
    }

    private async Task<bool> TryAsync(CancellationToken cancel)
    {
        try
        {
            await lease.AcquireAsync(Length, cancellationToken: cancel);
            return true;
        }
        catch (RequestFailedException missing) when (missing.Status == 404)
        {
            await container.GetBlobClient(name).UploadAsync(BinaryData.FromString(""), overwrite: true, cancel);
            return await TryAsync(cancel);
        }
        catch (RequestFailedException taken) when (taken.Status is 409 or 412)
        {
            return false;
        }
    }
}
