using Microsoft.Win32.SafeHandles;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>A file that grows by one body at a time and is on the disk before the next may be written.</summary>
internal sealed class SyncedAppend(string path) : IDisposable
{
    private readonly SafeFileHandle file = File.OpenHandle(path, FileMode.Create, FileAccess.Write);
    private readonly SemaphoreSlim one = new(1, 1);
    private long end;

    public async Task AddAsync(ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        await one.WaitAsync(cancellationToken);
        try
        {
            RandomAccess.Write(file, body.Span, end);
            RandomAccess.FlushToDisk(file);
            end += body.Length;
        }
        finally
        {
            one.Release();
        }
    }

    public void Dispose()
    {
        file.Dispose();
        one.Dispose();
    }
}
