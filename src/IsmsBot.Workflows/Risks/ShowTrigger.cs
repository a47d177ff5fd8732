namespace IsmsBot.Workflows.Risks;

/// <summary>Opens a trigger. Changes nothing.</summary>
public sealed record ShowTrigger(string Record) : Act<Trigger>(Record)
{
    public override Who Allowed() => Who.MayForAll("risk.rate");

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Trigger record, Turn turn) => Reply.With(await TriggerCards.ForAsync(turn, record));
}

/// <summary>Says why the risks need no new look after all (CHG-03); once they are looked at, why the ISMS itself stays as it is.</summary>
public sealed record DismissTrigger(string Record, int Version, string? Reason = null) : TriggerAct(Record, Version)
{
    protected override async Task<Reply> DoAsync(Trigger record, Turn turn)
    {
        if (Reason?.Trim().Length is null or < 10)
        {
            throw Refuse.With(await TriggerCards.ForAsync(turn, record), "CHG-03", ("trigger", Sentence.Of(record.Title)));
        }

        (record.DismissedById, record.DismissedReason, record.AnsweredAt, record.NextStepOn) = (turn.ActorId, Reason, record.AnsweredAt ?? turn.Today, null);
        turn.Move(record, "dismiss", Reason);
        return Reply.Say($"Dismissed. The reason stays on {record.Id}.");
    }
}

/// <summary>"trigger TRG-0007": one trigger as it stands.</summary>
public sealed class TriggerView : View
{
    public override string Key => "trigger-show";

    public override IReadOnlyList<string> Phrases => ["trigger {id:TRG}", "show {id:TRG}"];

    public override IReadOnlyList<string> GermanPhrases => ["auslöser {id:TRG}", "zeige {id:TRG}"];

    public override Sentence Help => "Show one trigger, for example: trigger TRG-0007";

    public override string Permission => "method.edit";

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked)
    {
        var id = asked.Slot<RecordIdValue>("id")?.RecordId;
        var trigger = await turn.Db.Set<Trigger>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, turn.Cancellation) ?? throw Refuse.NotFound(id, "my tasks");
        return Reply.With(await TriggerCards.ForAsync(turn, trigger));
    }
}
