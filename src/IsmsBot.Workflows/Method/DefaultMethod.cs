using System.Text.Json;

namespace IsmsBot.Workflows.Method;

/// <summary>
/// The method an organisation begins with (domain part 3): scales of five, bands to 4, 9, 15 and 25. Other sizes take the words of the nearest
/// step, until the organisation gives its own. The words are those of DefaultMethod.json.
/// </summary>
public static class DefaultMethod
{
    private const int Usual = 5;

    private static readonly Lazy<DefaultWords> Words = new(() =>
    {
        using var file = typeof(DefaultMethod).Assembly.GetManifestResourceStream(typeof(DefaultMethod).FullName + ".json")!;
        return JsonSerializer.Deserialize(file, MethodJson.Default.DefaultWords)!;
    });

    /// <param name="size">Steps of the scales.</param>
    public static MethodContent Of(int size)
    {
        var words = Words.Value;
        var none = new MethodWords("no effect", "keine Wirkung");
        return new MethodContent(
            [.. Steps(size).Select(v => new LikelihoodStep(
                v, Name(words.LikelihoodNames, v, size, [0, 2, 3, 4, 6]), Spread(words.LikelihoodMeanings, v, size)))],
            [
                new ImpactStep(0, new("none", "keine"), none, none, none),
                .. Steps(size).Select(v => Impact(v, Name(words.ImpactNames, v, size, [0, 1, 3, 4, 5]), Spread(words.ImpactMeanings, v, size))),
            ],
            Bands(size, size * size * 4 / 25, size * size * 9 / 25, size * size * 15 / 25),
            [
                new BandRule(Band.Low, true, 12, false, null, null), new BandRule(Band.Medium, true, 12, false, null, 365),
                new BandRule(Band.High, true, 6, true, null, 180), new BandRule(Band.Critical, false, 0, false, 30, 90),
            ],
            words.Triggers,
            words.Appetite);
    }

    public static IReadOnlyList<BandRange> Bands(int size, int lowTo, int mediumTo, int highTo) =>
    [
        new(Band.Low, 1, lowTo), new(Band.Medium, lowTo + 1, mediumTo), new(Band.High, mediumTo + 1, highTo),
        new(Band.Critical, highTo + 1, size * size),
    ];

    private static IEnumerable<int> Steps(int size) => Enumerable.Range(1, size);

    private static ImpactStep Impact(int value, MethodWords name, ImpactMeaning meaning) =>
        new(value, name, meaning.Confidentiality, meaning.Integrity, meaning.Availability);

    /// <summary>Five steps keep the words of domain part 3.</summary>
    private static MethodWords Name(IReadOnlyList<MethodWords> names, int v, int size, int[] ofFive) =>
        size == Usual ? names[ofFive[v - 1]] : Spread(names, v, size);

    /// <summary>Step v of n from a list of any length: the first and the last always, the others evenly between.</summary>
    private static T Spread<T>(IReadOnlyList<T> words, int v, int size) =>
        words[(int)Math.Round((v - 1) * (words.Count - 1) / (double)(size - 1), MidpointRounding.AwayFromZero)];
}

/// <summary>The words of the method that an organisation begins with: seven names for a step, five meanings.</summary>
internal sealed record DefaultWords(
    IReadOnlyList<MethodWords> LikelihoodNames, IReadOnlyList<MethodWords> LikelihoodMeanings, IReadOnlyList<MethodWords> ImpactNames,
    IReadOnlyList<ImpactMeaning> ImpactMeanings, IReadOnlyList<string> Triggers, MethodWords Appetite);

/// <summary>What a step of impact means for each property.</summary>
internal sealed record ImpactMeaning(MethodWords Confidentiality, MethodWords Integrity, MethodWords Availability);
