namespace IsmsBot.Workflows.Applicability;

public enum SoaVersionState
{
    Draft,
    InApproval,
    Approved,
    Superseded,
}

/// <summary>The Statement of Applicability as approved at one moment.</summary>
public sealed class SoaVersion : Issued<SoaVersionState>
{
    /// <summary>SHA-256 of the lines, lower-case hex.</summary>
    public string EntriesHash { get; set; } = "";

    /// <summary>The 93 lines as they were submitted, one per line, in the order of Annex A; see <see cref="SoaLines"/>.</summary>
    public string Lines { get; set; } = "";

    public int IncludedCount { get; set; }

    public int ExcludedCount { get; set; }

    /// <summary>Freezes the lines as they are.</summary>
    public void Freeze(IReadOnlyList<SoaStanding> entries)
    {
        Lines = SoaLines.Write(entries.Select(e => e.Line));
        EntriesHash = SoaLines.HashOf(Lines);
        (IncludedCount, ExcludedCount) = (
            entries.Count(e => e.Applicability == Applies.Included), entries.Count(e => e.Applicability == Applies.Excluded));
    }
}
