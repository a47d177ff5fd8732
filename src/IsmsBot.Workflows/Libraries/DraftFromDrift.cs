using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Libraries;

/// <summary>Makes what somebody wrote into the library a draft that goes the normal way, and puts the published bytes back.</summary>
public sealed record DraftFromDrift(string Record, ChangeKind Kind) : DriftAct(Record)
{
    protected override async Task<Reply> DoAsync(TaskItem record, Turn turn)
    {
        var (document, drift) = (await Drift.DocumentAsync(turn, record), Drift.Of(record));
        await Drafting.RefuseSecondAsync(turn, document);
        var source = await DraftSource.FoundAsync(turn, document, drift.Label);
        await drift.RestoreAsync(turn, record, document, "made a draft");
        var summary = ((Sentence)$"What was changed in the library: {drift.Finding}").In(turn.Language);
        var version = await Drafting.BeginAsync(turn, document, Kind, summary, source);
        return Reply.With(await turn.CardAsync(version), "The published file is back, and the change is a draft now.");
    }
}
