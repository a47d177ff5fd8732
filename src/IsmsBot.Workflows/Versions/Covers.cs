using System.Text.Json;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Documents.Writing;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// The identification block of 7.5.2 in the file itself. A Word file carries it as what is true at that moment: a draft, and once it is approved the
/// version in force with approver and dates. Nothing else of the file is touched, which is checked and not only meant.
/// </summary>
internal static class Covers
{
    /// <summary>A draft as people find it: a Word file says that it is one, and of which version.</summary>
    public static async Task<ReadOnlyMemory<byte>> OfDraftAsync(Turn turn, ControlledDocument document, string label, DraftSource source)
    {
        if (source.Format != "docx")
        {
            return source.Bytes;
        }

        var owner = await turn.NameAsync(document.DocumentOwnerId);
        var block = new Identification(turn.Actor.Name, "", owner, ClassOf(document), turn.Today, "", Status: IdentificationStatus.Draft);
        return turn.Office.Identify(source.Bytes, Cover(document, label, block)) ?? source.Bytes;
    }

    /// <summary>
    /// Settles with the approval what the cover is to say, so that a name that changes by night cannot make two files of one publication.
    /// </summary>
    public static async Task SettleAsync(Turn turn, ControlledDocument document, DocumentVersion version) =>
        version.Cover = JsonSerializer.Serialize(await MakeAsync(turn, document, version), VersionsJson.Default.Identification);

    /// <summary>What was settled; a version that was approved elsewhere has nothing settled and is described as it stands now.</summary>
    public static async Task<Identification> OfAsync(Turn turn, ControlledDocument document, DocumentVersion version) =>
        version.Cover is { } settled
            ? JsonSerializer.Deserialize(settled, VersionsJson.Default.Identification)! : await MakeAsync(turn, document, version);

    /// <summary>The approved bytes as they are published: a Word file with its cover, any other as it was approved.</summary>
    /// <exception cref="InvalidDocument">With its cover the file would not be what was approved any more.</exception>
    public static ReadOnlyMemory<byte> Publishable(
        Turn turn, ControlledDocument document, DocumentVersion version, byte[] approved, Identification block)
    {
        if (version.SourceFormat != "docx" || turn.Office.Identify(approved, Cover(document, version.VersionLabel, block)) is not { } covered)
        {
            return approved;
        }

        version.BodySha256 = WordBody.Fingerprint(approved);
        return WordBody.Fingerprint(covered) == version.BodySha256
            ? covered
            : throw new InvalidDocument($"The cover of {document.Code} {version.VersionLabel} cannot be written without touching what was approved.");
    }

    /// <summary>The class of a document as its cover says it.</summary>
    public static string ClassOf(ControlledDocument document) =>
        document.Classification == Classification.StrictlyConfidential ? "Strictly confidential" : document.Classification.ToString();

    private static async Task<Identification> MakeAsync(Turn turn, ControlledDocument document, DocumentVersion version)
    {
        var from = version.EffectiveFrom ?? turn.Today;
        return new Identification(
            await turn.NameAsync(version.AuthorId), await turn.NameAsync(version.ApprovedById), await turn.NameAsync(document.DocumentOwnerId),
            ClassOf(document), from, version.ChangeSummary, version.ApprovedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null,
            document.ReviewMonths > 0 ? from.AddMonths(document.ReviewMonths) : null, IdentificationStatus.InForce,
            version.SourceFormat == "docx" ? version.ApprovedSourceSha256 : null);
    }

    private static DocumentCover Cover(ControlledDocument document, string label, Identification block) =>
        new(document.Code, label, document.Title, document.Language, block);
}
