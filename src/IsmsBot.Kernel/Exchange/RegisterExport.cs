using IsmsBot.Kernel.Data;

namespace IsmsBot.Kernel.Exchange;

public enum ExportState
{
    Asked,
    Filed,
}

public enum ExportFormat
{
    Xlsx,
    Csv,
}

/// <summary>A register as a file, asked for by somebody: the bot files it with the records and sends the link.</summary>
public sealed class RegisterExport : Record<ExportState>
{
    /// <summary>Type of the records, as the catalogue names it: Asset.</summary>
    public required string Of { get; init; }

    public required ExportFormat Format { get; init; }

    public required string AskedById { get; init; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>"en" or "de": how the columns are headed.</summary>
    public required string Language { get; init; }

    /// <summary>Code under which it lies in the records library.</summary>
    public string DocumentCode => "ISMS-REC-" + Id;
}
