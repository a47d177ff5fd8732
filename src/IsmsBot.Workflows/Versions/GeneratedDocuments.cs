using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>
/// Files what the bot wrote. The file goes into the library first, which is harmless to do twice; then the version is on record as approved and is
/// published by the same job as any other (7.5.2, 7.5.3).
/// </summary>
public static class GeneratedDocuments
{
    /// <summary>Ending of the code under which the text form of a workbook is filed.</summary>
    public const string TextForm = "-TEXT";

    /// <returns>False when the document is not under control yet, or the store cannot be reached: the next tick asks again.</returns>
    public static async Task<bool> FileAsync(Turn turn, GeneratedDocument made)
    {
        var documents = turn.Db.Set<ControlledDocument>().Where(d => d.Code == made.Code && d.Status != DocumentState.Withdrawn);
        if (await documents.FirstOrDefaultAsync(turn.Cancellation) is not { } document)
        {
            return false;
        }

        try
        {
            turn.Import(Version(made, document, await StoreAsync(turn, document, made)), VersionState.Approved);
        }
        catch (IOException)
        {
            return false;
        }

        if (document.Status == DocumentState.Planned)
        {
            turn.Move(document, "draft", made.Label);
        }

        return true;
    }

    /// <summary>What the document says about itself.</summary>
    public static async Task<Identification> BlockAsync(Turn turn, ControlledDocument document, GeneratedDocument made) => new(
        await turn.NameAsync(made.AuthorId), await turn.NameAsync(made.ApprovedById), await turn.NameAsync(document.DocumentOwnerId),
        Covers.ClassOf(document), made.ApprovedOn, made.ChangeSummary, made.ApprovedOn,
        document.ReviewMonths > 0 ? made.ApprovedOn.AddMonths(document.ReviewMonths) : null);

    private static async Task<StoredVersion> StoreAsync(Turn turn, ControlledDocument document, GeneratedDocument made)
    {
        var block = await BlockAsync(turn, document, made);
        if (made.Readable is { } readable)
        {
            await PublishAsync(made.Code + TextForm, readable(block), "docx");
        }

        return await PublishAsync(made.Code, made.Write(block), made.Format);

        Task<StoredVersion> PublishAsync(string code, byte[] file, string format) => turn.Documents.PublishAsync(
            new PublishRequest(DocumentLibrary.Published, code, made.Label, document.Title, document.Language, file, format, block),
            turn.Cancellation);
    }

    private static DocumentVersion Version(GeneratedDocument made, ControlledDocument document, StoredVersion stored) => new()
    {
        Id = VersionNumbers.Id(made.Code, made.Label),
        Title = document.Title,
        DocumentCode = made.Code,
        VersionLabel = made.Label,
        ChangeKind = ChangeKind.Major,
        ChangeSummary = made.ChangeSummary,
        SourceFormat = made.Format,
        AuthorId = made.AuthorId,
        ApproverId = made.ApprovedById,
        ApprovedById = made.ApprovedById,
        ApprovedAt = new DateTimeOffset(made.ApprovedOn.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero),
        SubmittedSourceSha256 = stored.SourceSha256,
        ApprovedSourceSha256 = stored.SourceSha256,
        EffectiveFrom = made.ApprovedOn,
    };
}
