using System.Runtime.CompilerServices;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Tests.Support;
using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Tests.House;

/// <summary>A sample card of a room with the name of its picture: awareness/PolicyCard-1.</summary>
public sealed record Sample(Workflow Room, Card Card, string Name);

/// <summary>The rooms as they are composed, their sample cards, and the source they are made of.</summary>
internal static class TheHouse
{
    public static string Root => Repository.Folder;

    public static IReadOnlyList<Workflow> Rooms => RoomCatalog.Rooms;

    /// <summary>Rooms of the product; the kernel's own room of conversation is left out.</summary>
    public static IReadOnlyList<Workflow> ProductRooms => [.. Rooms.Where(room => room.GetType().Assembly == typeof(CampaignsWorkflow).Assembly)];

    public static IReadOnlyList<Sample> Samples { get; } = [.. Rooms.SelectMany(room => room.SampleCards
        .GroupBy(card => card.GetType().Name)
        .SelectMany(cards => cards.Select((card, index) => new Sample(room, card, $"{room.Slug}/{cards.Key}-{index + 1}"))))];

    public static TheoryData<string> SampleNames => [.. Samples.Select(sample => sample.Name)];

    public static Sample Named(string name) => Samples.First(sample => sample.Name == name);

    /// <summary>C# files of a project or folder below src, without what the build makes.</summary>
    public static IEnumerable<SourceFile> Source(params string[] folders) => folders
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories))
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(path, File.ReadAllText(Path.Combine(Root, path))));

    /// <summary>Before any test reads the catalogue of rooms, as the composition does it.</summary>
    [ModuleInitializer]
    internal static void Compose() => RoomCatalog.Add(typeof(CampaignsWorkflow).Assembly);
}

/// <summary>A file of source with its path from the root of the repository.</summary>
public sealed record SourceFile(string Path, string Text);
