using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>Reads xlsx through the Open XML SDK and csv through CsvHelper, both within limits.</summary>
public sealed class TableReader : ITableReader
{
    public IReadOnlyList<ReadTable> Read(string fileName, ReadOnlyMemory<byte> bytes) =>
        bytes.Length > ReadTable.MostBytes ? throw new UnreadableFile($"The file is larger than {ReadTable.MostBytes / 1024 / 1024} MB. Take out pictures and sheets that do not belong to the register, or send it in parts.")
        : bytes.IsEmpty ? throw new UnreadableFile("The file is empty.")
        : Path.GetExtension(fileName).ToLowerInvariant() switch
        {
            ".xlsx" => XlsxTables.Read(bytes),
            ".csv" => [CsvTable.Read(Path.GetFileName(fileName), bytes)],
            _ => throw new UnreadableFile("I read xlsx and csv only. Save the table in one of these formats and send it again."),
        };
}
