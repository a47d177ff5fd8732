namespace IsmsBot.Workflows.Documents;

/// <summary>Opens the review of a document from a list or a reminder. Changes nothing.</summary>
public sealed record ShowReview(string Record) : Act<ControlledDocument>(Record)
{
    public override Who Allowed() => Who.Only<ControlledDocument>("@owner", d => d.DocumentOwnerId).Or(Who.May("document.approve"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(ControlledDocument record, Turn turn) =>
        Reply.With(await ReviewCards.ForAsync(turn, record));
}
