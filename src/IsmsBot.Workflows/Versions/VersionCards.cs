using IsmsBot.Kernel.Documents;

namespace IsmsBot.Workflows.Versions;

/// <summary>Draws a version as it stands now for a reader: to write, to comment, to pass on, to decide, or to see.</summary>
internal static class VersionCards
{
    private const int MostLines = 5;
    private const int MostComments = 5;

    /// <summary>Events of the journal whose words are read on the card: comments, and why somebody said no.</summary>
    private static readonly string[] Said = [Answering.Comment, "return", "reject"];

    /// <summary>The document that a version is of.</summary>
    public static Task<ControlledDocument> DocumentAsync(this Turn turn, DocumentVersion version) =>
        turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == version.DocumentCode, turn.Cancellation);

    /// <summary>The card of a version for whoever acts.</summary>
    public static async Task<VersionCard> CardAsync(this Turn turn, DocumentVersion version) => await turn.CardAsync(version, turn.Actor);

    public static async Task<VersionCard> CardAsync(this Turn turn, DocumentVersion version, Person reader) =>
        (VersionCard)await RoomCatalog.RegisterOf<DocumentVersion>().CardAsync(version, turn.For(reader));

    public static async Task<VersionCard> ForAsync(DocumentVersion version, Reader reader, IReadOnlyList<OfferedStep> steps)
    {
        var turn = reader.Turn;
        var document = await turn.DocumentAsync(version);
        var file = version.DraftOpen ? await turn.Drafts.LookAsync(version.DocumentCode, version.VersionLabel, turn.Cancellation) : null;
        var isDraft = version.Status == VersionState.Draft;
        var writers = isDraft && file is not null ? await DocumentApprovers.WritersAsync(turn, version, file)
            : version.EditorIds.Count > 0 ? version.EditorIds : [version.AuthorId];
        OfferedStep[] offered = [.. Answering.Offered(version, reader), .. steps, .. await GivenUp.OfferedAsync(version, document, reader)];
        return new VersionCard(version, document.Title, offered)
        {
            Writers = await NamesAsync(turn, writers),
            Approver = (version.ApprovedById ?? version.ApproverId) is { } approver ? await turn.NameAsync(approver) : null,
            DecideBy = version.AskedOn is { } asked ? Reviewing.LastDay(asked) : null,
            Answered = await NamesAsync(turn, version.ReviewedByIds),
            Waiting = await NamesAsync(turn, [.. Reviewing.Waiting(version)]),
            Comments = await CommentsAsync(turn, version),
            Changed = await ChangedAsync(turn, version, file),
            FileUrl = file?.Url
                ?? (version.InLibrary ? await reader.LinkAsync(ReadDocument.Name, version.DocumentCode, version.VersionLabel) : null),
            OpenInHandsOf = isDraft ? file?.OpenInHandsOf : null,
        };
    }

    private static async Task<ChangeLines?> ChangedAsync(Turn turn, DocumentVersion version, DraftFile? file)
    {
        if (version.InLibrary)
        {
            return version.BasedOn is { } from ? await Changes.BetweenAsync(turn, version.DocumentCode, from, version.VersionLabel, MostLines) : null;
        }

        var stamp = version.Status == VersionState.Draft ? file?.Stamp : version.Stamp;
        return stamp is null || await Changes.OfDraftAsync(turn, version, stamp) is not { } changes ? null : ChangeLines.Of(changes, MostLines);
    }

    /// <summary>Comments stay with the version: they are events of its journal; the one that was just written is not in it yet.</summary>
    private static async Task<IReadOnlyList<string>> CommentsAsync(Turn turn, DocumentVersion version)
    {
        var said = await turn.Db.Journal.AsNoTracking()
            .Where(j => j.RecordId == version.Id && Said.Contains(j.Action) && j.Comment != null)
            .OrderByDescending(j => j.Number).Take(MostComments).Select(j => new { j.ActorId, j.Comment }).ToListAsync(turn.Cancellation);
        var lines = new List<string>();
        foreach (var one in said.AsEnumerable().Reverse())
        {
            lines.Add($"{await turn.NameAsync(one.ActorId)}: {one.Comment}");
        }

        foreach (var (_, comment) in turn.WrittenOn(version).Where(one => Said.Contains(one.Action)))
        {
            lines.Add($"{turn.Actor.Name}: {comment}");
        }

        return lines;
    }

    private static async Task<IReadOnlyList<string>> NamesAsync(Turn turn, List<string> ids) => ids.Count == 0 ? []
        : await turn.Db.People.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Id).Select(p => p.Name).ToListAsync(turn.Cancellation);
}
