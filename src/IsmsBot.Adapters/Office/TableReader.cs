using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>Reads xlsx and xlsm through the Open XML SDK, and csv, tsv and txt through CsvHelper, both within limits.</summary>
public sealed class TableReader : ITableReader
{
    public IReadOnlyList<ReadTable> Read(string fileName, ReadOnlyMemory<byte> bytes) =>
        bytes.Length > ReadTable.MostBytes ? throw UnreadableFile.TooLarge(ReadTable.MostBytes)
        : bytes.IsEmpty ? throw UnreadableFile.Empty()
        : ReadTable.Ending(fileName) switch
        {
            ".xlsx" or ".xlsm" => XlsxTables.Read(bytes),
            ".csv" or ".tsv" or ".txt" => [CsvTable.Read(Path.GetFileName(fileName.Trim()), bytes)],
            _ => throw UnreadableFile.OtherFormat(),
        };
}
