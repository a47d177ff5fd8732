namespace IsmsBot.Workflows.Workforce;

/// <summary>One thing a leaver owned, for a line of a card.</summary>
public sealed record OwnedLine(string Id, string Title, Sentence What)
{
    private const int MostLines = 12;

    internal static IReadOnlyList<OwnedLine> Of(IReadOnlyList<Owned> owned) =>
        [.. owned.Select(one => new OwnedLine(one.Record.Id, one.Record.Title, one.What))];

    internal static void Draw(CardKit kit, IReadOnlyList<OwnedLine> lines)
    {
        foreach (var line in lines.Take(MostLines))
        {
            kit.Row(Sentence.Of($"{line.Id} {line.Title}"), line.What);
        }

        if (lines.Count > MostLines)
        {
            kit.Quiet($"and {lines.Count - MostLines} more");
        }
    }
}
