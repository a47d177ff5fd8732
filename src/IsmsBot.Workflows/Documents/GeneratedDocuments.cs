using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

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
        if (await turn.Db.Set<ControlledDocument>().FirstOrDefaultAsync(d => d.Code == made.Code && d.Status != DocumentState.Withdrawn, turn.Cancellation) is not { } document)
        {
            return false;
        }

        var block = new Identification(
            await turn.NameAsync(made.AuthorId), await turn.NameAsync(made.ApprovedById), await turn.NameAsync(document.DocumentOwnerId),
            Publishing.ClassInWords(document), made.ApprovedOn, made.ChangeSummary, made.ApprovedOn, document.ReviewMonths > 0 ? made.ApprovedOn.AddMonths(document.ReviewMonths) : null);
        StoredVersion stored;
        try
        {
            stored = await StoreAsync(turn, document, made, block);
        }
        catch (IOException)
        {
            return false;
        }

        turn.Import(
            new DocumentVersion
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
            },
            VersionState.Approved);
        if (document.Status == DocumentState.Planned)
        {
            turn.Move(document, "draft", made.Label);
        }

        return true;
    }

    private static async Task<StoredVersion> StoreAsync(Turn turn, ControlledDocument document, GeneratedDocument made, Identification block)
    {
        if (made.Readable is { } readable)
        {
            await turn.Documents.PublishAsync(
                new PublishRequest(DocumentLibrary.Published, made.Code + TextForm, made.Label, document.Title, document.Language, readable(block), "docx", block), turn.Cancellation);
        }

        return await turn.Documents.PublishAsync(
            new PublishRequest(DocumentLibrary.Published, made.Code, made.Label, document.Title, document.Language, made.Write(block), made.Format, block), turn.Cancellation);
    }
}
