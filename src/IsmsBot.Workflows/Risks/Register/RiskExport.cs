namespace IsmsBot.Workflows.Risks.Register;

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

/// <summary>The register as a file, asked for by somebody: the bot files it with the records and sends the link.</summary>
public sealed class RiskExport : Record<ExportState>
{
    public required ExportFormat Format { get; init; }

    public required string AskedById { get; init; }

    /// <summary>All risks, or only those that the person owns.</summary>
    public required bool All { get; init; }

    public required DateOnly AskedOn { get; init; }

    /// <summary>Code under which it lies in the records library.</summary>
    public string DocumentCode => "ISMS-REC-" + Id;
}
