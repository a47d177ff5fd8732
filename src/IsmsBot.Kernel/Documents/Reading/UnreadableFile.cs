using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Documents.Reading;

/// <summary>A file that somebody sent and that is not read; the words say why and what to do.</summary>
public sealed class UnreadableFile(Sentence words) : Exception(words.ToString())
{
    public Sentence Words { get; } = words;

    public static UnreadableFile Empty() => new("The file is empty.");

    /// <param name="most">Bytes that would be read.</param>
    public static UnreadableFile TooLarge(int most) => new(
        $"The file is larger than {most / 1024 / 1024} MB. Take out pictures and sheets that do not belong to the register, or send it in parts.");

    /// <summary>The address of the file is none of the hosts on the list.</summary>
    public static UnreadableFile Elsewhere() => new(
        "I fetch files only from the SharePoint of this organisation, and this one lies elsewhere. Attach it from your computer or from OneDrive.");

    /// <summary>Nobody has said where the files of this organisation lie.</summary>
    public static UnreadableFile NoPlaceKnown() => new(
        "I do not know where your files lie, so I fetch none. Your administrator can set Isms:SharePoint:Site or Isms:Bot:FileHosts.");

    /// <summary>Teams gives an address that is good for minutes only.</summary>
    public static UnreadableFile Gone() =>
        new("The address under which Teams gave me the file is over, or the file was taken away. Please attach the file again.");

    public static UnreadableFile OtherFormat() =>
        new("I read xlsx, xlsm, csv, tsv and txt only. Save the table in one of these formats and send it again.");

    /// <summary>Also a workbook with a password: it is no zip.</summary>
    public static UnreadableFile NoWorkbook() => new("This is no xlsx file that I can open. Save it again as an Excel workbook without a password.");

    /// <summary>A small file that unpacks to gigabytes.</summary>
    public static UnreadableFile UnpacksToTooMuch() =>
        new("The file unpacks to far more than a register needs, so I have not opened it. Copy the table alone into a new workbook and send that.");

    public static UnreadableFile TooManyRows(string table) =>
        new($"The sheet \"{table}\" has more than {ReadTable.MostRows:row|rows}. Send it in parts.");

    public static UnreadableFile TooManyColumns(long row) =>
        new($"Row {row} has more than {ReadTable.MostColumns:column|columns}. Send the table of the register alone.");

    public static UnreadableFile WrongQuotation(long row) =>
        new($"Row {row} has a quotation mark in the wrong place. Save the file again as CSV UTF-8.");

    public static UnreadableFile NotUtf8() =>
        new("The letters of this file are not UTF-8, so names would be damaged. In Excel choose \"CSV UTF-8\" when you save it, or send the xlsx.");
}
