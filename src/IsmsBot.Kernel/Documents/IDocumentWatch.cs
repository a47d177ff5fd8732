namespace IsmsBot.Kernel.Documents;

/// <summary>
/// Sees what was changed in Published and Records behind the bot's back (clause 7.5.3; calendar entry CAL-25). Rights should prevent it;
/// an owner of the site can still do it.
/// </summary>
public interface IDocumentWatch
{
    /// <summary>
    /// What changed since a token, and the token for the next look. A token the store has forgotten starts over, which may repeat changes.
    /// </summary>
    /// <param name="token">From the look before; null for the first, which reports nothing and only starts.</param>
    /// <exception cref="IOException">The store cannot be reached; ask again with the same token.</exception>
    Task<WatchResult> SinceAsync(string? token, CancellationToken cancellation);

    /// <summary>
    /// Puts the bytes of a stored version back in front, as a new publication of the same label, after somebody changed or removed them.
    /// </summary>
    Task<StoredVersion> RestoreAsync(string code, string version, CancellationToken cancellation);

    /// <summary>
    /// Opens the source file that people find in place of a stored version now, whoever put it there; null if there is none. The caller disposes the
    /// stream.
    /// </summary>
    /// <exception cref="IOException">The store cannot be reached.</exception>
    Task<Stream?> OpenFoundAsync(string code, string version, CancellationToken cancellation);
}
