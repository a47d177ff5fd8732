using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// "decide RSK-0003" and "accept RSK-0003": the owner's decision; for everybody else the sentence that only the owner can (SOD-03).
/// </summary>
public sealed class DecideView : View
{
    public override string Key => "risk-decide";

    public override IReadOnlyList<string> Phrases => ["decide {id:RSK}", "accept {id:RSK}", "treat {id:RSK}"];

    public override IReadOnlyList<string> GermanPhrases => ["entscheide {id:RSK}", "akzeptiere {id:RSK}"];

    public override Sentence Help => "Decide what to do about a risk that you own, for example: decide RSK-0003";

    public override string Permission => "risk.propose";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var risk = await turn.Db.Set<Risk>().AsNoTracking()
            .FirstOrDefaultAsync(r => r.Id == id, turn.Cancellation) ?? throw Refuse.NotFound(id, "top risks");
        if (risk.RiskOwnerId != turn.ActorId)
        {
            throw Refuse.With("SOD-03", ("owner", Sentence.Of(await turn.NameAsync(risk.RiskOwnerId))), ("risk", Sentence.Of(risk.Id)));
        }

        return Reply.With(risk.Current.IsRated ? await DecideCard.OfAsync(turn, risk) : await RateCards.ForAsync(turn, risk));
    }
}
