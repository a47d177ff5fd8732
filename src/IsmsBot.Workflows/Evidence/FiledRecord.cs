namespace IsmsBot.Workflows.Evidence;

/// <summary>One record document in the records library, such as ISMS-REC-AUD-2026-03: proof that a series is kept (7.5.1).</summary>
public sealed class FiledRecord
{
    /// <summary>Series, year and number.</summary>
    public required string Code { get; init; }

    /// <summary>Such as ISMS-REC-AUD.</summary>
    public required string Series { get; init; }

    public required DateOnly FiledOn { get; set; }

    /// <summary>Fingerprint of the file, of its last version where there are several; lower-case hex.</summary>
    public required string Sha256 { get; set; }

    /// <summary>The clause or record that it is evidence for, where somebody said so.</summary>
    public string? LinkedTo { get; init; }
}
