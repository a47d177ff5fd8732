namespace IsmsBot.Workflows.Evidence;

/// <summary>"Save as evidence" in the menu of any message: keeps what was said, by whom and when, and asks what it proves (7.5.3).</summary>
public sealed class SaveAsEvidence : MessageAction
{
    /// <summary>A message that nobody filed is forgotten after this.</summary>
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    public override string CommandId => "saveEvidence";

    public override string Permission => "process.run";

    public override async Task<Reply> OpenAsync(Turn turn, QuotedMessage message)
    {
        var captured = CapturedMessage.Of(message, turn.NewId().ToString("N"), turn.ActorId, turn.Now);
        if (captured.Words.Length == 0 && captured.Subject is null)
        {
            return Reply.Say("This message has no words that I could keep.");
        }

        var oldest = turn.Now - Kept;
        var forgotten = turn.Db.Set<CapturedMessage>().Where(one => one.Code == null && one.CapturedById == turn.ActorId && one.CapturedAt < oldest);
        turn.Db.RemoveRange(await forgotten.ToListAsync(turn.Cancellation));
        turn.Db.Add(captured);
        return Reply.With(new EvidenceCard(captured, new SaveEvidence(captured.Id)));
    }
}
