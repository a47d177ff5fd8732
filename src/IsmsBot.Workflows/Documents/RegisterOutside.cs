namespace IsmsBot.Workflows.Documents;

/// <summary>
/// Puts a document from outside under control: where it comes from, which edition, and who watches for a new one, which is whoever registers it (DOC-09).
/// It is in use at once; the yearly review asks whether the edition is still the right one.
/// </summary>
public sealed record RegisterOutside(string? Name = null, string? Source = null, string? Edition = null, string? Link = null) : FreeAct
{
    private const int ReviewMonths = 12;
    private const int RetentionYears = 3;

    public override Who Allowed() => Who.May("document.draft");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        if (Name?.Trim() is not { Length: >= 3 } name || Source?.Trim() is not { Length: >= 3 } source || Edition?.Trim() is not { Length: > 0 and <= 40 } edition)
        {
            throw Refuse.With(new OutsideDocumentCard(this), "DOC-09", ("title", string.IsNullOrWhiteSpace(Name) ? (Sentence)"the document" : Sentence.Of(Name)));
        }

        var link = Link?.Trim();
        if (!string.IsNullOrEmpty(link) && !(Uri.TryCreate(link, UriKind.Absolute, out var address) && address.Scheme is "https" or "http"))
        {
            throw Refuse.With(new OutsideDocumentCard(this), "GEN-04", ("fields", "a link that begins with https, or none"));
        }

        var code = await DocumentCodes.NextFreeAsync(turn.Db, "ISMS-EXT-001", turn.Cancellation);
        var approvers = await DocumentApprovers.FreeAsync(turn, code, [turn.ActorId]);
        var document = turn.Create(new ControlledDocument
        {
            Id = "DOC-" + code["ISMS-".Length..],
            Title = name,
            OwnerId = turn.ActorId,
            Code = code,
            Kind = "external",
            DocumentOwnerId = turn.ActorId,
            ApproverId = approvers.Count > 0 ? approvers[0].Id : throw Refuse.Missing("somebody who may approve it"),
            Classification = Classification.Internal,
            Language = "en",
            Format = "pdf",
            ReviewMonths = ReviewMonths,
            RetentionYears = RetentionYears,
            AccessGroups = ["sg-isms-staff"],
            LibraryPath = string.IsNullOrEmpty(link) ? "/sites/isms/External/" + code : link,
            AcknowledgementAudience = AcknowledgementAudience.None,
            ExternalSource = $"{source}, {edition}",
        });
        turn.Move(document, "draft", edition);
        (document.CurrentVersion, document.NextReviewAt) = (edition, turn.Today.AddMonths(ReviewMonths));
        turn.Move(document, "publish", $"{source}, {edition}");
        return Reply.With(await DocumentCards.ForAsync(turn, document), $"{code} is registered. You watch for a new edition; I ask you on {document.NextReviewAt}.");
    }
}

/// <summary>Asks what has to be known of a document from outside before it is used.</summary>
public sealed record OutsideDocumentCard(RegisterOutside Typed) : Card
{
    public override string Type => "document.outside";

    public override Sentence Summary => "Document from outside";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("A standard, a law, requirements of a customer: what we follow and did not write. Of what is protected by copyright only the reference is kept.");
        kit.Ask(nameof(RegisterOutside.Name), "Title", Typed.Name, most: 150);
        kit.Ask(nameof(RegisterOutside.Source), "Where does it come from?", Typed.Source, most: 150);
        kit.Ask(nameof(RegisterOutside.Edition), "Edition", Typed.Edition, most: 40);
        kit.Ask(nameof(RegisterOutside.Link), "Link to it", Typed.Link, required: false, most: 300);
        kit.Button("Register it", new RegisterOutside(), ButtonStyle.Main);
    }
}

/// <summary>"register outside document": a form that asks for source, edition and link.</summary>
public sealed class OutsideDocumentView : View
{
    public override string Key => "outside-document";

    public override IReadOnlyList<string> Phrases => ["register outside document", "outside document", "external document"];

    public override IReadOnlyList<string> GermanPhrases => ["externes dokument", "dokument von außen"];

    public override Sentence Help => "Register a document from outside: a standard, a law, requirements of a customer";

    public override string Permission => "document.draft";

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) => Task.FromResult(Reply.With(new OutsideDocumentCard(new RegisterOutside())));
}
