using System.Text;

namespace IsmsBot.Sandbox.Graph.Store;

/// <summary>
/// What SharePoint does to Office files: it writes into them, so that size and hash change. The same bytes are always rewritten the same way.
/// </summary>
internal static class OfficeFiles
{
    private const int EndRecord = 22;
    private static readonly byte[] EndMark = [0x50, 0x4B, 0x05, 0x06];
    private static readonly byte[] Comment = Encoding.ASCII.GetBytes("SharePoint was here");
    private static readonly string[] Endings = [".docx", ".xlsx", ".pptx"];

    public static bool Is(string name) => Endings.Contains(System.IO.Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>The file with a comment in the end record of its archive; a file that has one already is left as it is.</summary>
    public static byte[] Rewritten(byte[] bytes)
    {
        if (bytes.AsSpan().EndsWith(Comment))
        {
            return bytes;
        }

        byte[] rewritten = [.. bytes, .. Comment];
        var end = bytes.Length - EndRecord;
        if (end >= 0 && bytes.AsSpan(end, EndMark.Length).SequenceEqual(EndMark))
        {
            rewritten[end + EndRecord - 2] = (byte)Comment.Length;
        }

        return rewritten;
    }
}
