namespace IsmsBot.Kernel.Exchange;

/// <summary>Which column is which in files with one and the same head: chosen once, and used for every file that is headed so.</summary>
public sealed class RememberedHead
{
    /// <summary>Type of the records, as the catalogue names it: Risk.</summary>
    public required string Of { get; init; }

    /// <summary>Fingerprint of the headings, lower-case hex.</summary>
    public required string Head { get; init; }

    /// <summary>As JSON.</summary>
    public required string Choice { get; set; }

    public required string ChosenById { get; set; }

    public required DateOnly ChosenOn { get; set; }
}
