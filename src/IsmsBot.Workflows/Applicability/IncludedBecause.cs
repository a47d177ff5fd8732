namespace IsmsBot.Workflows.Applicability;

/// <summary>The reasons for which a control is included (6.1.3 d), by the keys of the catalogue, in words.</summary>
internal static class IncludedBecause
{
    private static readonly (string Key, Sentence Asked, Sentence Named)[] Known =
    [
        ("risk", "It changes a risk", "a risk"), ("legal", "A law asks for it", "a law"), ("contract", "A contract asks for it", "a contract"),
        ("business", "Our own decision", "our own decision"), ("baseline", "Baseline for everybody", "the baseline for everybody"),
    ];

    public static IReadOnlyList<Option> All { get; } = [.. Known.Select(one => new Option(one.Key, one.Asked))];

    public static bool IsOne(string key) => Known.Any(one => one.Key == key);

    /// <summary>In the order in which people choose them: "a risk and a contract".</summary>
    public static Sentence InWords(IReadOnlyCollection<string> keys) => $"{Known.Where(one => keys.Contains(one.Key)).Select(one => one.Named)}";
}
