using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Exchange;

public enum ImportState
{
    Checked,
    Imported,
    Discarded,
}

/// <summary>A register that somebody sent as a file: until it is taken over as a whole or discarded. Nothing of it is in the register before.</summary>
public sealed class RegisterImport : Record<ImportState>
{
    /// <summary>Days after which a file that nobody took over is discarded.</summary>
    public const int DaysKept = 14;

    /// <summary>Type of the records, as the catalogue names it: Asset.</summary>
    public required string Of { get; init; }

    public required string FileName { get; init; }

    /// <summary>Of the bytes as they were sent, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    public required string SentById { get; init; }

    public required DateOnly SentOn { get; init; }

    public string? ImportedById { get; set; }

    public DateOnly? ImportedOn { get; set; }

    /// <summary>The records that came of it or were changed by it.</summary>
    public List<string> RecordIds { get; set; } = [];
}
