namespace IsmsBot.Kernel.Documents;

/// <summary>Which file of a stored version is meant.</summary>
public enum Rendition
{
    /// <summary>The bytes that were approved, in the format people edit.</summary>
    Source,

    /// <summary>The PDF made once when the version was stored; this is what people read and acknowledge.</summary>
    Pdf,
}
