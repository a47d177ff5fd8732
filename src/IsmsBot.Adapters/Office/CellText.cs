using IsmsBot.Kernel.Documents.Reading;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Adapters.Office;

/// <summary>The text of a cell as it is kept.</summary>
internal static class CellText
{
    /// <summary>A cell that is longer than a cell may be stays too long, so that it is complained of and not shortened in silence.</summary>
    public static string Of(string cell) => IncomingText.Cleaned(cell).Trim().Shortened(2 * ReadTable.LongestCell, "");
}
