namespace IsmsBot.Kernel.Documents;

/// <summary>
/// The working copies people write in, one file per coming version, in the drafts library (ISO/IEC 27001:2022 clause 7.5.2;
/// design section 6). Unlike a published version a draft changes; every look therefore carries a <see cref="DraftStamp"/>, and what is
/// submitted, approved and published is bound to one stamp. All methods throw <see cref="InvalidDocument"/> for a code or version that
/// <see cref="DocumentNames"/> refuses, and <see cref="IOException"/> if the store cannot be reached; every method may then be called again.
/// </summary>
public interface IDrafts
{
    /// <summary>Makes the working copy of a coming version. If there is one already it is returned untouched, so asking twice is safe.</summary>
    Task<DraftFile> BeginAsync(NewDraft draft, CancellationToken cancellation);

    /// <summary>The working copy as it lies there now, with its fingerprint taken from the bytes read back; null if there is none.</summary>
    Task<DraftFile?> LookAsync(string code, string version, CancellationToken cancellation);

    /// <summary>
    /// Opens exactly the bytes of a stamp, even if the draft went on since; null if the store does not hold them. The caller disposes the stream.
    /// </summary>
    Task<Stream?> OpenAsync(string code, string version, DraftStamp stamp, CancellationToken cancellation);

    /// <summary>Writes new bytes over the working copy, as the bot.</summary>
    /// <param name="expected">The stamp the new bytes were made from.</param>
    /// <exception cref="DraftLocked">Somebody has it open or checked out; nothing was written.</exception>
    /// <exception cref="DraftChanged">The draft went on since <paramref name="expected"/>; nothing was written.</exception>
    Task<DraftFile> SaveAsync(string code, string version, ReadOnlyMemory<byte> bytes, DraftStamp expected, CancellationToken cancellation);

    /// <summary>
    /// Puts the working copy out of the way for good, with its history, after publication or when it is dropped. Nothing is deleted by this; asking
    /// twice is safe.
    /// </summary>
    /// <exception cref="DraftLocked">Somebody has it open or checked out.</exception>
    Task PutAwayAsync(string code, string version, CancellationToken cancellation);

    /// <summary>
    /// Removes the working copies of a version that were put away, with their history, when its time of keeping is over. Asking twice is safe.
    /// </summary>
    /// <exception cref="DraftLocked">Somebody has one open or checked out.</exception>
    Task DisposeOfAsync(string code, string version, CancellationToken cancellation);
}
