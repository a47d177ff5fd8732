namespace IsmsBot.Kernel.Documents.Reading;

/// <summary>
/// Reads tables that people send as files: xlsx and xlsm (ECMA-376), csv, tsv and txt (RFC 4180, UTF-8). Nothing in them is calculated or
/// followed; what cannot be
/// read safely is refused with a sentence.
/// </summary>
public interface ITableReader
{
    /// <param name="fileName">As the person named it; its ending says the format.</param>
    /// <param name="bytes">At most <see cref="ReadTable.MostBytes"/>.</param>
    /// <returns>Each sheet with its rows; one table for csv.</returns>
    /// <exception cref="UnreadableFile">Why not, in a sentence for the person who sent it.</exception>
    IReadOnlyList<ReadTable> Read(string fileName, ReadOnlyMemory<byte> bytes);
}
