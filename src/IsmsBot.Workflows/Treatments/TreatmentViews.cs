using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"my treatments": what this person carries out, by date.</summary>
public sealed class TreatmentViews : View
{
    private const int MostRows = 10;

    public override string Key => "treat";

    public override IReadOnlyList<string> Phrases => ["my treatments"];

    public override IReadOnlyList<string> GermanPhrases => ["meine maßnahmen"];

    public override Sentence Help => "Show the treatments that you carry out";

    public override string Permission => "treatment.execute";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var mine = turn.Db.Set<Treatment>().AsNoTracking().Where(t => t.ResponsibleId == turn.ActorId && t.Status != TreatmentState.Verified && t.Status != TreatmentState.Cancelled);
        var lines = await mine.OrderBy(t => t.DueAt).ThenBy(t => t.Id).Take(MostRows).Select(t => new TreatmentLine(t.Id, t.Title, t.Status, t.DueAt, t.OriginalDueAt, t.Progress)).ToListAsync(turn.Cancellation);
        return Reply.With(new TreatmentListCard(lines, await mine.CountForPeopleAsync(turn.Cancellation), turn.Today));
    }
}

/// <summary>"treatment TRT-0012": one treatment as it stands.</summary>
public sealed class TreatmentView : View
{
    public override string Key => "treatment-show";

    public override IReadOnlyList<string> Phrases => ["treatment {id:TRT}", "show {id:TRT}"];

    public override IReadOnlyList<string> GermanPhrases => ["maßnahme {id:TRT}", "zeige {id:TRT}"];

    public override Sentence Help => "Show one treatment, for example: treatment TRT-0012";

    public override string Permission => "treatment.execute";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var treatment = await turn.Db.Set<Treatment>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, turn.Cancellation) ?? throw Refuse.NotFound(id, "my treatments");
        if (await new ShowTreatment(treatment.Id).Allowed().RefusalAsync(turn, treatment) is { } refusal)
        {
            throw refusal;
        }

        return Reply.With(await TreatmentCards.ForAsync(turn, treatment));
    }
}

/// <summary>"decide RSK-0003" and "accept RSK-0003": the owner's decision; for everybody else the sentence that only the owner can (SOD-03).</summary>
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
        var risk = await turn.Db.Set<Risk>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == id, turn.Cancellation) ?? throw Refuse.NotFound(id, "top risks");
        if (risk.RiskOwnerId != turn.ActorId)
        {
            throw Refuse.With("SOD-03", ("owner", Sentence.Of(await turn.NameAsync(risk.RiskOwnerId))), ("risk", Sentence.Of(risk.Id)));
        }

        return risk.Current.IsRated ? Reply.With(await DecideCards.ForAsync(turn, risk)) : Reply.With(await RateCards.ForAsync(turn, risk));
    }
}
