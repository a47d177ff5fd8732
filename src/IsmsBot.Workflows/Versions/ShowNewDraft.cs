namespace IsmsBot.Workflows.Versions;

/// <summary>Shows the questions a draft begins with. Changes nothing.</summary>
public sealed record ShowNewDraft(string Record, string? From = null) : Act<ControlledDocument>(Record)
{
    public override Who Allowed() => Who.May("document.draft");

    public override bool OnlyLooks() => true;

    protected override Task<Reply> DoAsync(ControlledDocument record, Turn turn) => Drafting.AskAsync(turn, record, From);
}
