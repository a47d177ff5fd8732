namespace IsmsBot.Kernel.Documents;

/// <summary>
/// Names one state of a working copy beyond doubt: the four values an approval is bound to (domain 0.6). If any of them moves, what was
/// bound to it is void.
/// </summary>
/// <param name="ItemId">The file, whatever it is called.</param>
/// <param name="VersionId">The store's own number of this state, such as 0.7.</param>
/// <param name="CTag">The store's tag of the content.</param>
/// <param name="Sha256">SHA-256 of the bytes read back, lower-case hexadecimal.</param>
public sealed record DraftStamp(string ItemId, string VersionId, string CTag, string Sha256);
