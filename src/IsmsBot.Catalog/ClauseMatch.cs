using System.Diagnostics.CodeAnalysis;

namespace IsmsBot.Catalog;

/// <summary>What a typed text may mean: one clause, several to choose from, or none.</summary>
/// <param name="Found">In the order of the standard.</param>
/// <param name="EditionsDiffer">The text is a number that means something else in 2013 and in 2022: the person is asked once.</param>
public sealed record ClauseMatch(IReadOnlyList<Clause> Found, bool EditionsDiffer)
{
    /// <summary>The clause, if there is exactly one.</summary>
    public Clause? One => Found.Count == 1 ? Found[0] : null;

    public bool IsNone => Found.Count == 0;

    public bool IsSeveral => Found.Count > 1;

    public bool IsOne([NotNullWhen(true)] out Clause? clause) => (clause = One) is not null;
}
