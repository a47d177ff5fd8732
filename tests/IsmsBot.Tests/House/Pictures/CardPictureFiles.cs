using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House.Pictures;

/// <summary>One file for each kind of card of a room, with the pictures of its samples below each other.</summary>
internal static class CardPictureFiles
{
    public static IEnumerable<string> Names => TheHouse.Samples.Select(FileOf).Distinct();

    public static string Of(string file) =>
        string.Join("\n\n", TheHouse.Samples.Where(sample => FileOf(sample) == file).Select(sample => CardPicture.Of(
            sample.Name[(sample.Name.IndexOf('/', StringComparison.Ordinal) + 1)..], sample.Card.ToJson(Language.English),
            sample.Card.ToJson(Language.German))));

    private static string FileOf(Sample sample) => $"{sample.Room.Slug}/{sample.Card.GetType().Name}.txt";
}
