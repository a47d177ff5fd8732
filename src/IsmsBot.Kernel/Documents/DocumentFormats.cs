using System.Text.Unicode;

namespace IsmsBot.Kernel.Documents;

/// <summary>Formats that may be stored, by file ending, and the first bytes by which they are known.</summary>
public static class DocumentFormats
{
    private static readonly byte[] Zip = [0x50, 0x4B, 0x03, 0x04];
    private static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47];

    public static IReadOnlyList<string> All { get; } = ["md", "docx", "xlsx", "pptx", "pdf", "json", "csv", "txt", "png"];

    /// <summary>Whether the bytes can be of the format. Text must be valid UTF-8; the content itself is not judged.</summary>
    public static bool Fits(string format, ReadOnlySpan<byte> bytes) => format switch
    {
        "pdf" => bytes.StartsWith("%PDF-"u8),
        "docx" or "xlsx" or "pptx" => bytes.StartsWith(Zip),
        "png" => bytes.StartsWith(Png),
        "md" or "txt" or "csv" or "json" => IsText(bytes),
        _ => false,
    };

    private static bool IsText(ReadOnlySpan<byte> bytes) =>
        Utf8.IsValid(bytes) && bytes.IndexOf((byte)0) < 0;
}
