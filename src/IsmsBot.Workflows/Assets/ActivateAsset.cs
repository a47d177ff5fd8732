namespace IsmsBot.Workflows.Assets;

/// <summary>The ISMS manager puts an asset into use that a risk owner entered; it has to be whole by then (GEN-04).</summary>
public sealed record ActivateAsset(string Record, int Version) : StepAct<Asset>(Record, Version)
{
    protected override string Action => "activate";

    protected override async Task<Reply> DoAsync(Asset record, Turn turn)
    {
        await Register.RefuseUnlessWholeAsync(record, turn);
        (record.LastReviewedAt, record.UseBy) = (turn.Today, null);
        turn.Move(record, Action);
        await AssetNews.InUseAsync(record, wasCritical: false, turn);
        return await AnswerAsync(record, turn, "In use.");
    }
}
