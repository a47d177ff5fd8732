using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Documents;

/// <summary>The documents under control: who reads which, who keeps each right, and the review that each comes to (7.5.1, 7.5.2).</summary>
public sealed class ControlledDocumentRegister : Register<ControlledDocument>
{
    public override Noun Noun { get; } = new("document", "documents", "das Dokument", "Dokumente");

    public override string Permission => "document.read";

    public override Who Reads { get; } = new MeantFor();

    /// <summary>That a document is there is no secret: its code stands in other documents. Who may share it is said.</summary>
    protected override async Task<Refusal> UnseenAsync(string? id, ControlledDocument? record, Turn turn) =>
        (record is null ? null : await Reads.RefusalAsync(turn, record)) ?? await base.UnseenAsync(id, record, turn);

    public override string CardType => "document.show";

    public override IReadOnlyList<string> Clauses => ["documentation-general", "documentation-control"];

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>
    {
        ["@owner"] = Who.Only<ControlledDocument>("@owner", d => d.DocumentOwnerId),
        ["@approver"] = Who.Only<ControlledDocument>("@approver", d => d.ReviewApproverId ?? d.ApproverId),
    };

    /// <summary>The approver says "still right" after the owner, never before, and nobody says it twice (DOC-07).</summary>
    public override IReadOnlyDictionary<string, Func<ControlledDocument, string?>> Barred { get; } =
        new Dictionary<string, Func<ControlledDocument, string?>> { ["DOC-07"] = d => d.ReviewConfirmedById ?? d.ApproverId };

    /// <summary>Nobody becomes the approver of a document that they own: then the approver stays to be chosen (SOD-01).</summary>
    public override IReadOnlyList<Owning<ControlledDocument>> Owns { get; } =
    [
        new("document owner", d => d.DocumentOwnerId, (d, to) => d.DocumentOwnerId = d.OwnerId = to),
        new("approver", d => d.ApproverId, (d, to) => d.ApproverId = d.DocumentOwnerId == to ? d.ApproverId : to),
    ];

    protected override IQueryable<ControlledDocument> Kept(IQueryable<ControlledDocument> all) =>
        all.Where(d => d.Status != DocumentState.Withdrawn);

    public override Steps<ControlledDocument> Steps { get; } =
    [
        new("confirm-unchanged", "Still right") { Style = ButtonStyle.Main, Act = (id, version) => new ConfirmUnchanged(id, version) },
        new("withdraw", "Withdraw")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it withdrawn?", Button = "Withdraw the document",
            Act = (id, version) => new WithdrawDocument(id, version),
        },
    ];

    public override IReadOnlyList<Duty<ControlledDocument>> Duties { get; } =
    [
        new("review-document", "standard", d => d.Status == DocumentState.Published ? d.NextReviewAt : null, title => $"Review {title}")
        {
            Person = d => d.ReviewConfirmedById == null ? d.DocumentOwnerId : d.ReviewApproverId, DaysAhead = AskForReviews.LeadDays,
        },
    ];

    public override IQueryable<ControlledDocument> Mine(IQueryable<ControlledDocument> all, string personId) =>
        all.Where(d => d.DocumentOwnerId == personId);

    public override IQueryable<ControlledDocument> Listed(IQueryable<ControlledDocument> all) =>
        all.Where(d => d.Kind != "record-series" && d.Status != DocumentState.Withdrawn);

    public override IOrderedQueryable<ControlledDocument> Ordered(IQueryable<ControlledDocument> listed) =>
        listed.OrderBy(d => d.NextReviewAt == null).ThenBy(d => d.NextReviewAt);

    public override Sentence Line(ControlledDocument record) =>
        record.NextReviewAt is { } day ? (Sentence)$"{record.Status}, review due on {day}" : (Sentence)$"{record.Status}";

    public override Tone LineTone(ControlledDocument record, DateOnly today) => record.NextReviewAt < today ? Tone.Attention : Tone.Default;

    /// <summary>Own ones; or those that are meant for the person who asks.</summary>
    public override async Task<ListCard> ListAsync(Turn turn, bool own, int from)
    {
        var all = Listed(turn.Db.Set<ControlledDocument>().AsNoTracking());
        return await ListAsync(turn, own ? Mine(all, turn.ActorId) : await MeantFor.AmongAsync(all, turn), own, from);
    }

    public override Sentence Overline(ControlledDocument record) => $"{record.Code}, {record.Status}";

    public override Sentence? Text(ControlledDocument record) =>
        record.NextReviewAt is { } day && record.ReviewAskedFor == day ? (Sentence)$"Is {record.Title} still right?" : null;

    public override async Task<Card> CardAsync(ControlledDocument record, Reader reader)
    {
        var (ways, card) = (await WaysToVersions.OfAsync(record, reader), (RecordCard)await base.CardAsync(record, reader));
        return card with { Steps = [.. card.Steps, .. ways.Steps], Link = ways.Link };
    }

    public override async Task<IReadOnlyList<(Sentence Name, Sentence Value)>> FactsAsync(ControlledDocument record, Reader reader)
    {
        var confirmed = record.ReviewConfirmedById is { } id ? await reader.NameAsync(id) : null;
        return [.. Facts(record, await reader.NameAsync(record.DocumentOwnerId), await reader.NameAsync(record.ApproverId), confirmed)];
    }

    protected override IReadOnlyList<ControlledDocument> Examples { get; } =
        [DocumentExamples.InForce, DocumentExamples.UnderReview, DocumentExamples.Planned];

    protected override IReadOnlyList<(Sentence Name, Sentence Value)> ExampleFacts(ControlledDocument record) =>
        [.. Facts(record, "Devon Achterberg", "Marit Oosterveld", record.ReviewConfirmedById is null ? null : "Devon Achterberg")];

    private static IEnumerable<(Sentence Name, Sentence Value)> Facts(ControlledDocument record, string owner, string approver, string? confirmed)
    {
        yield return ("Version in force", record.CurrentVersion is null ? (Sentence)"none yet" : Sentence.Of(record.CurrentVersion));
        yield return ("Owner", Sentence.Of(owner));
        yield return ("Approver", approver.Length == 0 ? (Sentence)"nobody yet" : Sentence.Of(approver));
        yield return ("Class", $"{record.Classification}");
        if (record.NextReviewAt is { } day)
        {
            yield return ("Next review", $"{day}");
        }

        if (confirmed is not null)
        {
            yield return ("Still right, says", Sentence.Of(confirmed));
        }
    }
}
