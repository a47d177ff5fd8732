using System.IO.Compression;
using IsmsBot.Kernel.Documents.Reading;

namespace IsmsBot.Adapters.Office;

/// <summary>Unpacks a zip into nothing before anybody reads it, and counts: a small file can claim any size and hold gigabytes.</summary>
internal static class ZipCheck
{
    private const int MostParts = 500;
    private const long MostUnpacked = 60L * 1024 * 1024;

    public static void Check(Stream file)
    {
        try
        {
            using var zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            var left = MostUnpacked;
            var buffer = new byte[81920];
            Refuse(zip.Entries.Count > MostParts);
            foreach (var entry in zip.Entries)
            {
                using var part = entry.Open();
                int read;
                while ((read = part.Read(buffer)) > 0)
                {
                    Refuse((left -= read) < 0);
                }
            }
        }
        catch (InvalidDataException broken)
        {
            throw NoWorkbook(broken);
        }

        file.Position = 0;
    }

    /// <summary>Also a workbook with a password: it is no zip.</summary>
    public static UnreadableFile NoWorkbook(Exception because) => new($"This is no xlsx file that I can open. Save it again as an Excel workbook without a password and without macros. ({because.GetType().Name})");

    private static void Refuse(bool tooLarge)
    {
        if (tooLarge)
        {
            throw new UnreadableFile("The file unpacks to far more than a register needs, so I have not opened it. Copy the table alone into a new workbook and send that.");
        }
    }
}
