namespace IsmsBot.Workflows.Risks.Register;

public enum ImportState
{
    Checked,
    Imported,
    Discarded,
}

/// <summary>A register that somebody sent as a file: until it is imported as a whole or discarded. Nothing of it is in the register before.</summary>
public sealed class RiskImport : Record<ImportState>
{
    /// <summary>Days after which a file that nobody imported is discarded.</summary>
    public const int DaysKept = 14;

    public required string FileName { get; init; }

    /// <summary>Of the bytes as they were sent, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public required string SentById { get; init; }

    public required DateOnly SentOn { get; init; }

    public string? ImportedById { get; set; }

    public DateOnly? ImportedOn { get; set; }

    /// <summary>The risks that came of it.</summary>
    public List<string> RiskIds { get; set; } = [];
}
