namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The three libraries a document can lie in. Rights differ per library, so that they prevent what a watchdog could
/// only detect (ISO/IEC 27001:2022 clause 7.5.3; design section 6).
/// </summary>
public enum DocumentLibrary
{
    /// <summary>Authors write here; labels such as 3.0-d1.</summary>
    Drafts,

    /// <summary>Everybody reads, only the bot writes; one version per publication.</summary>
    Published,

    /// <summary>Evidence the bot files: reports, minutes, seals. Only the bot writes.</summary>
    Records,
}
