namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The document store: SharePoint in production, a folder in the sandbox and in tests (design section 6). It keeps
/// versions unchanged, and removes one only by <see cref="DisposeOfAsync"/> when its time of keeping is over (ISO/IEC 27001:2022 clauses 7.5.2 and
/// 7.5.3). All methods throw <see cref="InvalidDocument"/> for a code or version that <see cref="DocumentNames"/> refuses, and
/// <see cref="IOException"/> if the store cannot be reached; after that the caller asks <see cref="FindAsync"/>, or
/// simply publishes again, which is safe.
/// </summary>
public interface IDocuments
{
    /// <summary>
    /// Stores a version with its PDF, made once and never again, and returns what the store then holds. Asking twice with
    /// the same code, version and bytes stores once and returns the first result, whatever the other values.
    /// </summary>
    /// <exception cref="DocumentConflict">The code and version are taken by other bytes, or lie in another library.</exception>
    /// <exception cref="InvalidDocument">A value is not allowed, or the bytes are not of the format they claim.</exception>
    Task<StoredVersion> PublishAsync(PublishRequest request, CancellationToken cancellation);

    /// <summary>Opens one file of a version for reading; null if there is no such version or rendition. The caller disposes the stream.</summary>
    Task<Stream?> OpenAsync(string code, string version, Rendition rendition, CancellationToken cancellation);

    /// <summary>What the store remembers of a version; null if it was never stored. Reads no content.</summary>
    Task<StoredVersion?> FindAsync(string code, string version, CancellationToken cancellation);

    /// <summary>Every version of a document in all libraries, oldest label first; drafts come before the version they became.</summary>
    IAsyncEnumerable<StoredVersion> HistoryAsync(string code, CancellationToken cancellation);

    /// <summary>Reads the files of a version again, takes their SHA-256 and says whether they are still what was stored.</summary>
    Task<DocumentCheck> CheckAsync(string code, string version, CancellationToken cancellation);

    /// <summary>
    /// Removes the files of a version: source, PDF and the copies that are kept to restore from. From then on it is not found, its label stays taken,
    /// and what is remembered of it (fingerprints, dates, block) stays. Asking twice is safe, and finishes what broke off.
    /// </summary>
    /// <returns>False when nothing is remembered of such a version, so that nothing was removed.</returns>
    /// <exception cref="DocumentHeld">The store keeps it under a rule of its own; nothing was removed.</exception>
    /// <exception cref="InvalidDocument">Its file is also that of versions that are still kept and older than it: those go first.</exception>
    Task<bool> DisposeOfAsync(string code, string version, CancellationToken cancellation);
}
