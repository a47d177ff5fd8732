namespace IsmsBot.Workflows.Versions;

/// <summary>The versions: who takes which step from draft to decision, and who is reminded.</summary>
public sealed class DocumentVersionRegister : Register<DocumentVersion>
{
    public override Noun Noun { get; } = new("version", "versions", "die Version", "Versionen");

    public override string Permission => "document.review";

    /// <summary>Those who own, write, review or decide it, and whoever may review all.</summary>
    public override Who Reads => Relation("@author").Or(Relation("@owner")).Or(Who.May(Permission));

    public override string CardType => "document.version";

    public override IReadOnlyDictionary<string, Who> Relations { get; } = new Dictionary<string, Who>
    {
        ["@author"] = Who.Only<DocumentVersion>("@author", v => v.AuthorId),
        ["@owner"] = Who.Found<DocumentVersion>("@owner", (db, version, cancellationToken) => db.Set<ControlledDocument>()
            .Where(d => d.Code == version.DocumentCode).Select(d => (string?)d.DocumentOwnerId).FirstOrDefaultAsync(cancellationToken)),
        ["@approver"] = Who.Only<DocumentVersion>("@approver", v => v.ApproverId),
        ["@reviewer"] = Who.AnyOf<DocumentVersion>("@reviewer", v => v.ReviewerIds),
    };

    public override Steps<DocumentVersion> Steps { get; } =
    [
        new("submit-review", "Send to review") { Style = ButtonStyle.Main, Act = (id, _) => new ShowSubmit(id) },
        new("drop", "Drop it")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it dropped?", Button = "Drop the draft", Act = (id, version) => new DropDraft(id, version),
        },
        new("pass-review", "Pass on to approval") { Style = ButtonStyle.Main, Act = (id, version) => new PassReview(id, version) },
        new("return", "Return it to the author")
        {
            Style = ButtonStyle.Destructive, Ask = "What has to change?", Button = "Return it", Said = "Returned to the author.",
            ReadBy = "the author",
            Then = (version, taken) => version.WriteOn(taken.Today), Tells = version => version.AuthorId,
            News = (version, name, reason) => $"{name} has returned version {version.VersionLabel}: {reason}",
        },
        new("approve", "Approve") { Style = ButtonStyle.Main, Act = (id, version) => new ApproveVersion(id, version) },
        new("reject", "Reject")
        {
            Style = ButtonStyle.Destructive, Ask = "Why is it rejected?", Button = "Reject this version",
            Act = (id, version) => new RejectVersion(id, version),
        },
    ];

    public override IReadOnlyList<Duty<DocumentVersion>> Duties { get; } =
    [
        new("approve-version", Reviewing.Policy, v => v.Status == VersionState.InApproval ? v.AskedOn : null, title => $"Approve {title}")
        {
            Person = v => v.ApproverId, AnswerBy = Reviewing.LastDay,
        },
    ];

    protected override string? AskedBy(DocumentVersion record, string from) => record.AuthorId;

    public override IQueryable<DocumentVersion> Mine(IQueryable<DocumentVersion> all, string personId) => all.Where(v => v.AuthorId == personId);

    /// <summary>Those that are on their way.</summary>
    public override IQueryable<DocumentVersion> Listed(IQueryable<DocumentVersion> all) => all.Where(v =>
        v.Status != VersionState.Published && v.Status != VersionState.Superseded
        && v.Status != VersionState.Rejected && v.Status != VersionState.Withdrawn);

    public override IOrderedQueryable<DocumentVersion> Ordered(IQueryable<DocumentVersion> listed) => listed.OrderBy(v => v.Title);

    public override Sentence Line(DocumentVersion record) => $"{record.Status}";

    public override async Task<Card> CardAsync(DocumentVersion record, Reader reader) =>
        await VersionCards.ForAsync(record, reader, await OfferedAsync(record, reader));

    protected override IReadOnlyList<DocumentVersion> Examples => VersionExamples.All;

    protected override Card ExampleCard(DocumentVersion record) => VersionExamples.Card(record, StepsFrom(record.State, record.Id, 2));
}
