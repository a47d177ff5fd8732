using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>Reads xlsx through the Open XML SDK and csv through CsvHelper, both within limits.</summary>
public sealed class TableReader : ITableReader
{
    public IReadOnlyList<ReadTable> Read(string fileName, ReadOnlyMemory<byte> bytes) =>
        bytes.Length > ReadTable.MostBytes ? throw UnreadableFile.TooLarge(ReadTable.MostBytes)
        : bytes.IsEmpty ? throw UnreadableFile.Empty()
        : Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".xlsx" => XlsxTables.Read(bytes),
            ".csv" => [CsvTable.Read(Path.GetFileName(fileName), bytes)],
            _ => throw UnreadableFile.OtherFormat(),
        };
}
