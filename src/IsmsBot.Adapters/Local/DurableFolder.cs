using System.Runtime.InteropServices;

namespace IsmsBot.Adapters.Local;

/// <summary>
/// Flushes a folder's list of names, without which a rename can be lost in a power cut although the files are safe
/// (fsync(2): "does not necessarily ensure that the entry in the directory containing the file has also reached disk").
/// .NET opens no folders, so the three calls go to libc. On Windows renames go through the journal of the file system.
/// </summary>
internal static class DurableFolder
{
    private const int ReadOnly = 0;

    /// <exception cref="IOException">The folder cannot be opened or flushed.</exception>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var handle = Open(folder, ReadOnly);
        if (handle < 0)
        {
            throw new IOException($"The folder {Path.GetFileName(folder)} cannot be opened to be flushed (errno {Marshal.GetLastPInvokeError()}).");
        }

        try
        {
            if (FSync(handle) != 0)
            {
                throw new IOException($"The folder {Path.GetFileName(folder)} cannot be flushed (errno {Marshal.GetLastPInvokeError()}).");
            }
        }
        finally
        {
            _ = Close(handle);
        }
    }

#pragma warning disable SYSLIB1054, CA2101 // Source-generated interop would need unsafe code in this project; UTF-8 is stated.
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int FSync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
#pragma warning restore SYSLIB1054, CA2101
}
