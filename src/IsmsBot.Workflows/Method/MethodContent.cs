using System.Text.Json;

namespace IsmsBot.Workflows.Method;

/// <summary>Words of the organisation in the languages it has them in; English is always there.</summary>
public sealed record MethodWords(string En, string? De = null)
{
    public string In(Language language) => language.Code == "de" && De is not null ? De : En;
}

/// <summary>One step of the likelihood scale, from 1.</summary>
public sealed record LikelihoodStep(int Value, MethodWords Name, MethodWords Meaning);

/// <summary>One step of the impact scale, from 0 ("no effect"), apart for confidentiality, integrity and availability.</summary>
public sealed record ImpactStep(int Value, MethodWords Name, MethodWords Confidentiality, MethodWords Integrity, MethodWords Availability);

public sealed record BandRange(Band Band, int Min, int Max);

/// <summary>What the rules allow for a band (domain 3.3). Days without a value mean that there is no limit.</summary>
public sealed record BandRule(Band Band, bool OwnerMayAccept, int MaxMonths, bool EndorsedByTop, int? InterimDays, int? TreatmentDays);

/// <summary>
/// The scales, bands and rules of a method version. Likelihood goes from 1 to n and impact from 0 to n, n from 3 to 7; impact is the highest of the
/// three properties, score is likelihood times impact.
/// </summary>
public sealed record MethodContent(
    IReadOnlyList<LikelihoodStep> Likelihood, IReadOnlyList<ImpactStep> Impact, IReadOnlyList<BandRange> Bands, IReadOnlyList<BandRule> Rules,
    IReadOnlyList<string> Triggers, MethodWords Appetite)
{
    public const int SmallestSize = 3;
    public const int LargestSize = 7;

    public int Size() => Likelihood.Count;

    public Level Rate(int likelihood, int impactC, int impactI, int impactA)
    {
        var impact = Math.Max(impactC, Math.Max(impactI, impactA));
        var score = likelihood * impact;
        return new Level(likelihood, impactC, impactI, impactA, impact, score, BandOf(score));
    }

    /// <summary>The band of a score; a score of 0 is low.</summary>
    public Band BandOf(int score) => Bands.FirstOrDefault(b => score >= b.Min && score <= b.Max)?.Band ?? (score <= 0 ? Band.Low : Band.Critical);

    public BandRule RuleOf(Band band) => Rules.First(r => r.Band == band);

    public bool CanRate(Level level) => level.Likelihood <= Size() && level.Impact <= Size();

    /// <summary>What is missing or does not fit together; empty when the method can be used.</summary>
    public IEnumerable<Sentence> Complaints()
    {
        if (Size() is < SmallestSize or > LargestSize || !Likelihood.Select(s => s.Value).SequenceEqual(Enumerable.Range(1, Size())))
        {
            yield return $"the likelihood scale goes from 1 to {SmallestSize} up to {LargestSize}";
        }

        if (!Impact.Select(s => s.Value).SequenceEqual(Enumerable.Range(0, Size() + 1)))
        {
            yield return $"the impact scale goes from 0 to {Size()}";
        }

        var covered = Bands.OrderBy(b => b.Min).SelectMany(b => Enumerable.Range(b.Min, Math.Max(0, b.Max - b.Min + 1)));
        if (!covered.SequenceEqual(Enumerable.Range(1, Size() * Size())))
        {
            yield return $"the bands cover every score from 1 to {Size() * Size()} once";
        }

        if (!Rules.Select(r => r.Band).Order().SequenceEqual(Bands.Select(b => b.Band).Order()))
        {
            yield return "each band has its acceptance rule";
        }

        if (Triggers.Count == 0)
        {
            yield return "something calls for a new assessment";
        }
    }

    public string Write() => JsonSerializer.Serialize(this, MethodJson.Default.MethodContent);

    public static MethodContent Read(string json) => JsonSerializer.Deserialize(json, MethodJson.Default.MethodContent)!;
}
