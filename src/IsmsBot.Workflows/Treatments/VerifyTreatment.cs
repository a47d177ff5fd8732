using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"Works": somebody other than the responsible person has looked at the proof (8.3, SOD-04).</summary>
public sealed record VerifyTreatment(string Record, int Version) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.May("treatment.verify");

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        await NotOnesOwnAsync(record, turn);
        (record.VerifiedById, record.VerifiedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, "verify");
        await ControlUses.WorkAsync(turn, record.Id, WorkStage.Done);
        var risk = await RiskOfAsync(record, turn);
        risk.TreatmentVerifiedAt = turn.Today;
        await Settling.IfAllSettledAsync(turn, risk);
        return Reply.With(await TreatmentCards.ForAsync(turn, record), "Checked: it works.");
    }

    internal static async Task NotOnesOwnAsync(Treatment record, Turn turn)
    {
        if (record.ResponsibleId == turn.ActorId)
        {
            var others = await Checkers.ForAsync(turn, record);
            throw Refuse.With(new OthersCard(record.Id, record.Title, [.. others.Select(p => p.Name)]), "SOD-04", ("id", Sentence.Of(record.Id)));
        }

        if (turn.Actor.Scope("treatment.verify") != "any" && !await Checkers.OwnsControlAsync(turn, record))
        {
            throw await Denied.ForAsync(turn, "treatment.verify");
        }
    }
}

/// <summary>"Not yet": back to whoever carries it out, with the reason.</summary>
public sealed record RejectVerification(string Record, int Version, string? Missing = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.May("treatment.verify");

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn)
    {
        await VerifyTreatment.NotOnesOwnAsync(record, turn);
        Refuse.UnlessReasoned(Missing, Sentence.Of(await turn.NameAsync(record.ResponsibleId)));
        record.ImplementedAt = null;
        turn.Move(record, "reject-verification", Missing);
        var card = await TreatmentCards.ForAsync(turn, record);
        var responsible = await turn.Db.People.FindAsync([record.ResponsibleId], turn.Cancellation);
        turn.Send(card with { MayWork = true, MayCheck = false, MayDecide = false, Note = Missing }, responsible!, $"treatment:{record.Id}:{record.Version}", record.Id);
        return Reply.With(card, "Sent back with the reason.");
    }
}
