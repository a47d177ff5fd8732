using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.RiskReports;

/// <summary>Where the appetite ends in the matrix: beyond it an owner alone may not accept (domain 3.3).</summary>
public static class Appetite
{
    public static bool IsBeyond(this MethodContent method, int score) =>
        method.RuleOf(method.BandOf(score)) is var rule && (rule.EndorsedByTop || !rule.OwnerMayAccept);

    public static int Beyond(this MethodContent method, IEnumerable<MatrixCount> counts) =>
        counts.Where(c => method.IsBeyond(c.Likelihood * c.Impact)).Sum(c => c.Count);

    public static int In(this MethodContent method, Band band, IEnumerable<MatrixCount> counts) =>
        counts.Where(c => method.BandOf(c.Likelihood * c.Impact) == band).Sum(c => c.Count);
}
