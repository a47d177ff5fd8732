using IsmsBot.Catalog;

namespace IsmsBot.Workflows.Documents;

/// <summary>Puts a new document under control, planned, with a code of the scheme that nobody has (DOC-02). A draft may start at once.</summary>
public sealed record RegisterDocument(string? Code = null, string? Name = null) : FreeAct
{
    public override Who Allowed() => Who.May("document.draft");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var code = Code?.Trim().ToUpperInvariant() ?? "";
        var next = await DocumentCodes.NextFreeAsync(turn.Db, code, turn.Cancellation);
        if (!DocumentCodes.FitsScheme(code) || code.StartsWith("ISMS-REC-", StringComparison.Ordinal) || await turn.Db.Set<ControlledDocument>().AnyAsync(d => d.Code == code, turn.Cancellation))
        {
            throw Refuse.With(new NewDocumentCard(next, Name), "DOC-02", ("code", Sentence.Of(code)), ("next", Sentence.Of(next)));
        }

        var planned = DocumentSet.Find(code);
        var title = Name?.Trim() is { Length: >= 3 } name ? name : planned?.Title ?? throw Refuse.With(new NewDocumentCard(code, Name), "GEN-04", ("fields", "its title"));
        var approvers = await DocumentApprovers.FreeAsync(turn, code, [turn.ActorId]);
        var document = turn.Create(new ControlledDocument
        {
            Id = "DOC-" + code["ISMS-".Length..],
            Title = title,
            OwnerId = turn.ActorId,
            Code = code,
            Kind = planned?.Kind ?? DocumentSet.All.FirstOrDefault(d => d.Code.Split('-')[1] == code.Split('-')[1])?.Kind ?? "procedure",
            DocumentOwnerId = turn.ActorId,
            ApproverId = approvers.Count > 0 ? approvers[0].Id : throw Refuse.Missing("somebody who may approve it"),
            Classification = planned?.Classification == "confidential" ? Classification.Confidential : Classification.Internal,
            Language = "en",
            Format = turn.Stores.NewFormat,
            ReviewMonths = planned?.ReviewMonths ?? 12,
            RetentionYears = planned?.RetentionYears ?? 3,
            AccessGroups = ["sg-isms-staff"],
            LibraryPath = "/sites/isms/Published/" + code,
            AcknowledgementAudience = planned?.AcknowledgementAudience switch { "all-staff" => AcknowledgementAudience.AllStaff, "role" => AcknowledgementAudience.Role, _ => AcknowledgementAudience.None },
        });
        return Reply.With(new NewDraftCard(document.Id, document.Version, document.Code, document.Title, null, null, null), $"{document.Code} is planned. You keep it right; {approvers[0].Name} approves it.");
    }
}

/// <summary>Asks for the code and the title of a new document.</summary>
public sealed record NewDocumentCard(string Code, string? Name) : Card
{
    public override string Type => "document.new";

    public override Sentence Summary => "New document";

    public override void Draw(CardKit kit)
    {
        kit.Title("New document");
        kit.Text("The code says what it is: POL rules, PRO procedure, PLN plan, STD standard, REG register, TPL template. The number is the next free one.");
        kit.Ask(nameof(RegisterDocument.Code), "Code", Code, most: 20);
        kit.Ask(nameof(RegisterDocument.Name), "Title", Name, required: false, most: 150);
        kit.Button("Put it under control", new RegisterDocument(), ButtonStyle.Main);
    }
}

/// <summary>"new document": a document of the set, or one of the organisation's own.</summary>
public sealed class NewDocumentView : View
{
    public override string Key => "new-document";

    public override IReadOnlyList<string> Phrases => ["new document", "register document"];

    public override IReadOnlyList<string> GermanPhrases => ["neues dokument", "dokument anlegen"];

    public override Sentence Help => "Put a new document under control";

    public override string Permission => "document.draft";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) =>
        Reply.With(new NewDocumentCard(await DocumentCodes.NextFreeAsync(turn.Db, "ISMS-PRO-001", turn.Cancellation), null));
}
