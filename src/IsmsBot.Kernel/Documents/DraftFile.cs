namespace IsmsBot.Kernel.Documents;

/// <summary>A working copy as it lies in the drafts library.</summary>
/// <param name="Code">Document code.</param>
/// <param name="Version">Label of the version it is to become.</param>
/// <param name="Format">File ending without the dot.</param>
/// <param name="Stamp">Names this state.</param>
/// <param name="EditorEntraIds">Everybody the store has seen change it, author included, the bot not; the approver may not be one of them
/// (SOD-01).</param>
/// <param name="LastEditedByEntraId">Who changed it last; null if that was the bot.</param>
/// <param name="LastEditedAt">When, UTC.</param>
/// <param name="OpenInHandsOf">Name of the person who has it open or checked out now; null if nobody has.</param>
/// <param name="Url">Address where a person edits it. Never read by the bot.</param>
public sealed record DraftFile(
    string Code,
    string Version,
    string Format,
    DraftStamp Stamp,
    IReadOnlyList<string> EditorEntraIds,
    string? LastEditedByEntraId,
    DateTimeOffset LastEditedAt,
    string? OpenInHandsOf,
    string Url);
