using IsmsBot.Catalog;
using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Documents;

/// <summary>Makes a version with its working copy. The copy is made first: asked for twice it is the same copy, so a crash repeats nothing.</summary>
internal static class Drafting
{
    /// <summary>Days after which a draft that nobody sent on is called asleep (CAL-41).</summary>
    public const int SleepsAfterDays = 30;

    public static async Task<DocumentVersion> BeginAsync(Turn turn, ControlledDocument document, ChangeKind kind, string summary, DraftSource source)
    {
        var label = await VersionNumbers.NextAsync(turn.Db, document.Code, kind, turn.Cancellation);
        await turn.Drafts.BeginAsync(new NewDraft(document.Code, label, document.Title, document.Language, await Covers.OfDraftAsync(turn, document, label, source), source.Format, turn.Actor.EntraId), turn.Cancellation);
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
            NextStepOn = turn.Today.AddDays(SleepsAfterDays),
        });
    }

    private static async Task MoveDocumentAsync(Turn turn, ControlledDocument document, string label)
    {
        switch (document.Status)
        {
            case DocumentState.Planned:
                await RefuseBadCodeAsync(turn, document);
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

    /// <summary>DOC-02: the code is of the scheme and nobody else has it.</summary>
    private static async Task RefuseBadCodeAsync(Turn turn, ControlledDocument document)
    {
        var taken = await turn.Db.Set<ControlledDocument>().AnyAsync(d => d.Code == document.Code && d.Id != document.Id, turn.Cancellation);
        Refuse.When(
            taken || !DocumentCodes.FitsScheme(document.Code), "DOC-02",
            ("code", Sentence.Of(document.Code)), ("next", Sentence.Of(await DocumentCodes.NextFreeAsync(turn.Db, document.Code, turn.Cancellation))));
    }
}

/// <summary>The numbering of documents (documents.json, numbering).</summary>
internal static class DocumentCodes
{
    public static bool FitsScheme(string code) =>
        System.Text.RegularExpressions.Regex.IsMatch(code, DocumentSet.Numbering.DocumentPattern) && DocumentSet.Numbering.TypeCodes.ContainsKey(code.Split('-')[1]);

    /// <summary>The lowest number above all that were given out for the type in the code; PRO when the code names no type.</summary>
    public static async Task<string> NextFreeAsync(IsmsDb db, string code, CancellationToken cancellationToken)
    {
        var type = code.Split('-').Skip(1).FirstOrDefault(DocumentSet.Numbering.TypeCodes.ContainsKey) ?? "PRO";
        var prefix = $"ISMS-{type}-";
        var codes = await db.Set<ControlledDocument>().Where(d => d.Code.StartsWith(prefix)).Select(d => d.Code).ToListAsync(cancellationToken);
        var numbers = codes.Concat(DocumentSet.All.Select(d => d.Code).Where(c => c.StartsWith(prefix, StringComparison.Ordinal)))
            .Select(c => int.TryParse(c[prefix.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0);
        return $"{prefix}{numbers.DefaultIfEmpty(0).Max() + 1:000}";
    }
}
