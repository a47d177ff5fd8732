using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>Makes a version with its working copy. The copy is made first: asked for twice it is the same copy, so a crash repeats nothing.</summary>
internal static class Drafting
{
    public static async Task<DocumentVersion> BeginAsync(Turn turn, ControlledDocument document, ChangeKind kind, string summary, DraftSource source)
    {
        var label = await VersionNumbers.NextAsync(turn.Db, document.Code, kind, turn.Cancellation);
        var bytes = await Covers.OfDraftAsync(turn, document, label, source);
        var draft = new NewDraft(document.Code, label, document.Title, document.Language, bytes, source.Format, turn.Actor.EntraId);
        await turn.Drafts.BeginAsync(draft, turn.Cancellation);
        await MoveDocumentAsync(turn, document, label);
        return turn.Create(new DocumentVersion
        {
            Id = VersionNumbers.Id(document.Code, label),
            Title = $"{document.Title} {label}",
            OwnerId = document.DocumentOwnerId,
            Classification = document.Classification,
            DocumentCode = document.Code,
            VersionLabel = label,
            ChangeKind = kind,
            ChangeSummary = summary,
            AuthorId = turn.ActorId,
            ApproverId = document.ApproverId,
            BasedOn = source.BasedOn,
            SourceFormat = source.Format,
            DraftOpen = true,
            WakeOn = turn.Today.AddDays(DocumentVersion.SleepsAfterDays),
        });
    }

    /// <summary>The version of a document that is on its way: being written, reviewed, decided, or approved for a coming day.</summary>
    public static Task<DocumentVersion?> OpenAsync(Turn turn, ControlledDocument document) => turn.Db.Set<DocumentVersion>()
        .Where(v => v.DocumentCode == document.Code)
        .Where(v => v.Status == VersionState.Draft || v.Status == VersionState.InReview || v.Status == VersionState.InApproval
            || (v.Status == VersionState.Approved && v.EffectiveFrom != null))
        .OrderByDescending(v => v.CreatedAt).FirstOrDefaultAsync(turn.Cancellation);

    /// <summary>The questions a draft begins with, or the draft that is open already.</summary>
    public static async Task<Reply> AskAsync(Turn turn, ControlledDocument document, string? from = null)
    {
        await DocumentApprovers.RefuseUnlessOwnAsync(turn, document);
        return await OpenAsync(turn, document) is { } open
            ? Reply.With(await turn.CardAsync(open), $"{open.DraftLabel} is open already.")
            : Reply.With(await QuestionsAsync(turn, document, from, null));
    }

    /// <summary>What a draft begins with: which text, which kind of change, what changes.</summary>
    public static async Task<NewDraftCard> QuestionsAsync(Turn turn, ControlledDocument document, string? from, string? typed)
    {
        var given = await GivenUp.NewestAsync(turn, document);
        var published = await StartAsync(turn, document, from == given?.Label ? null : from);
        return new NewDraftCard(document, published, typed ?? (given?.IsRejected == true ? given.Summary : null)) { GivenUp = given, Chosen = from };
    }

    /// <summary>
    /// The version that a draft can start from: the one that was named, or else the one in force; null when the library does not hold its file.
    /// </summary>
    public static async Task<string?> StartAsync(Turn turn, ControlledDocument document, string? from) =>
        (from ?? document.CurrentVersion) is { } version && DocumentNames.IsVersion(version)
            && await turn.Documents.FindAsync(document.Code, version, turn.Cancellation) is not null ? version : null;

    /// <summary>DOC-04: one draft of a document at a time.</summary>
    public static async Task RefuseSecondAsync(Turn turn, ControlledDocument document)
    {
        if (await OpenAsync(turn, document) is { } open)
        {
            throw Refuse.With(await turn.CardAsync(open), "DOC-04", ("doc", Sentence.Of(document.Title)), ("version", Sentence.Of(open.DraftLabel)));
        }
    }

    private static async Task MoveDocumentAsync(Turn turn, ControlledDocument document, string label)
    {
        switch (document.Status)
        {
            case DocumentState.Planned:
                await DocumentCodes.RefuseUnfitAsync(turn, document);
                turn.Move(document, "draft", label);
                break;
            case DocumentState.InPreparation:
                turn.Edit(document, "draft", label);
                break;
            default:
                turn.Move(document, "revise", label);
                break;
        }
    }
}
