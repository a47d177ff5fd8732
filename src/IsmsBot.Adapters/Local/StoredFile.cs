using System.Security.Cryptography;

namespace IsmsBot.Adapters.Local;

/// <summary>Writes and reads single files so that what was reported as stored survives a power cut.</summary>
internal static class StoredFile
{
    /// <summary>Writes, flushes to the disk, makes the file read-only and returns the SHA-256 of the bytes read back.</summary>
    /// <exception cref="IOException">The disk gave back other bytes than were written.</exception>
    public static async Task<string> WriteAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 4096, FileOptions.Asynchronous))
        {
            await file.WriteAsync(bytes, cancellation);
            await file.FlushAsync(cancellation);
            file.Flush(flushToDisk: true);
        }

        File.SetAttributes(path, File.GetAttributes(path) | FileAttributes.ReadOnly);
        var found = await FingerprintAsync(path, cancellation);
        return found == Fingerprint(bytes.Span)
            ? found
            : throw new IOException($"The disk gave back other bytes than were written to {Path.GetFileName(path)}.");
    }

    /// <summary>SHA-256 of a file in lower case hexadecimal; null if there is no such file.</summary>
    public static async Task<string?> FingerprintIfThereAsync(string path, CancellationToken cancellation) =>
        File.Exists(path) ? await FingerprintAsync(path, cancellation) : null;

    public static string Fingerprint(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.Read, 4096, FileOptions.Asynchronous | FileOptions.SequentialScan);

    private static async Task<string> FingerprintAsync(string path, CancellationToken cancellation)
    {
        await using var file = Open(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
    }
}
