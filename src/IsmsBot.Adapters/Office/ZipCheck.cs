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
        catch (InvalidDataException)
        {
            throw UnreadableFile.NoWorkbook();
        }

        file.Position = 0;
    }

    private static void Refuse(bool tooLarge)
    {
        if (tooLarge)
        {
            throw UnreadableFile.UnpacksToTooMuch();
        }
    }
}
