using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Approvals;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Approves a campaign: never by its author (SOD-01), never with nobody in its audience or content that is not published (AWR-04).</summary>
public sealed record ApproveCampaign(string Record, int Version) : CampaignAct(Record, Version)
{
    public override Who Allowed() => Who.May("campaign.approve");

    protected override async Task<Reply?> AlreadyAsync(Campaign record, Turn turn, CancellationToken cancellationToken)
    {
        if (record.Status == CampaignState.Draft || record.ApprovedById is null)
        {
            return null;
        }

        var name = await turn.NameAsync(record.ApprovedById, cancellationToken);
        return Reply.With(
            await CampaignCards.ForAsync(turn, record, cancellationToken),
            Sentence.Of(Refuse.With("GEN-03", ("name", Sentence.Of(name)), ("decision", "approve"), ("date", $"{record.UpdatedAt}")).In(turn.Language)));
    }

    protected override async Task<Reply> DoAsync(Campaign record, Turn turn, CancellationToken cancellationToken)
    {
        if (record.AuthorId == turn.ActorId)
        {
            var others = await CampaignApprovers.ForAsync(turn.Db, record.AuthorId, cancellationToken);
            throw Refuse.With("SOD-01", ("version", $"{record.Version}"), ("doc", $"the campaign {record.Title}"), ("alternative", others.Count == 0 ? (Sentence)"another approver" : Sentence.Of(others[0].Name)));
        }

        await CampaignGuards.MayStartAsync(turn, record, cancellationToken);
        record.ApprovedById = turn.ActorId;
        turn.Move(record, Campaign.Lifecycle, "approve");
        await turn.DecideAsync(record, Decision.Approved, null, cancellationToken);
        return Reply.With(await CampaignCards.ForAsync(turn, record, cancellationToken), $"Approved. It starts on {record.StartAt} by itself, or now if you press the button.");
    }
}
