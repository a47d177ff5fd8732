namespace IsmsBot.Workflows.Versions;

/// <summary>Shows the form that sends a draft to review. Changes nothing.</summary>
public sealed record ShowSubmit(string Record) : Act<DocumentVersion>(Record)
{
    public override Who Allowed() => RoomCatalog.RegisterOf<DocumentVersion>().WhoTakes("submit-review");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(DocumentVersion record, Turn turn)
    {
        record.MustAllow("submit-review");
        var document = await turn.DocumentAsync(record);
        var first = new SubmitReview(record.Id, record.Version) { Approver = document.ApproverId, OutsideAccess = document.OutsideAccess };
        return Reply.With(await SubmitCard.OfAsync(turn, record, document, first, [record.AuthorId]));
    }
}
