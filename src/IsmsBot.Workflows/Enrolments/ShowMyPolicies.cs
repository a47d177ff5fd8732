namespace IsmsBot.Workflows.Enrolments;

/// <summary>Own reading as it is now: by it the list is drawn again when one of its things has moved. Changes nothing.</summary>
public sealed record ShowMyPolicies : FreeAct
{
    public override Who Allowed() => Who.May("self.acknowledge");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Turn turn) => Reply.With(await MyPoliciesView.OfAsync(turn));
}
