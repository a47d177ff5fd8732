using IsmsBot.Catalog;
using IsmsBot.Workflows.Versions;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Documents;

/// <summary>Puts a new document under control, planned, with a code of the scheme that nobody has (DOC-02). A draft may start at once.</summary>
public sealed record RegisterDocument(string? Code = null, string? Name = null) : FreeAct
{
    public override Who Allowed() => Who.May("document.draft");

    protected override async Task<Reply> DoAsync(Turn turn)
    {
        var code = Code?.Trim().ToUpperInvariant() ?? "";
        var next = await DocumentCodes.NextFreeAsync(turn, code);
        if (!DocumentCodes.FitsScheme(code) || code.StartsWith("ISMS-REC-", StringComparison.Ordinal)
            || await turn.Db.Set<ControlledDocument>().AnyAsync(d => d.Code == code, turn.Cancellation))
        {
            throw Refuse.With(new NewDocumentCard(next, Name), "DOC-02", ("code", Sentence.Of(code)), ("next", Sentence.Of(next)));
        }

        var planned = DocumentSet.Find(code);
        var title = Name?.Trim() is { Length: >= 3 } name ? name
            : planned?.Title ?? throw Refuse.With(new NewDocumentCard(code, Name), "GEN-04", ("fields", "its title"));
        var kind = planned?.Kind ?? DocumentSet.All.FirstOrDefault(d => d.Code.Split('-')[1] == code.Split('-')[1])?.Kind ?? "procedure";
        var document = await UnderControl.PutAsync(turn, code, title, kind, turn.Stores.NewFormat);
        if (planned is not null)
        {
            UnderControl.Follow(document, planned);
        }

        var approver = await turn.NameAsync(document.ApproverId);
        return Reply.With(new NewDraftCard(document, null, null), $"{code} is planned. You keep it right; {approver} approves it.");
    }
}
