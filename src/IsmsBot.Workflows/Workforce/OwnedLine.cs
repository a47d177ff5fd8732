namespace IsmsBot.Workflows.Workforce;

/// <summary>One thing a leaver owned, for a card.</summary>
public sealed record OwnedLine(string Id, string Title, Sentence What)
{
    private const int MostOfAKind = 5;

    internal static IReadOnlyList<OwnedLine> Of(IReadOnlyList<Owned> owned) =>
        [.. owned.Select(one => new OwnedLine(one.Record.Id, one.Record.Title, one.What))];

    /// <summary>
    /// A line for each thing that a person is to records, with the first of them: whoever takes them over sees what kinds there are.
    /// </summary>
    internal static void Draw(CardKit kit, IReadOnlyList<OwnedLine> lines)
    {
        foreach (var kind in lines.GroupBy(line => line.What.In(Language.English), StringComparer.Ordinal))
        {
            var some = Sentence.Of(string.Join("; ", kind.Take(MostOfAKind).Select(line => $"{line.Id} {line.Title}")));
            kit.Row($"{kind.First().What}: {kind.Count()}",
                kind.Count() > MostOfAKind ? (Sentence)$"{some}; and {kind.Count() - MostOfAKind} more" : some);
        }
    }
}
