using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Permissions;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>"Works": somebody other than the responsible person has looked at the proof (8.3, SOD-04).</summary>
public sealed record VerifyTreatment(string Record, int Version) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.May("treatment.verify");

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn, CancellationToken cancellationToken)
    {
        await NotOnesOwnAsync(record, turn, cancellationToken);
        (record.VerifiedById, record.VerifiedAt) = (turn.ActorId, turn.Today);
        turn.Move(record, Treatment.Lifecycle, "verify");
        await ControlUses.WorkAsync(turn, record.Id, WorkStage.Done, cancellationToken);
        var risk = await RiskOfAsync(record, turn, cancellationToken);
        risk.TreatmentVerifiedAt = turn.Today;
        await Settling.IfAllSettledAsync(turn, risk, cancellationToken);
        return Reply.With(await TreatmentCards.ForAsync(turn, record, cancellationToken), "Checked: it works.");
    }

    internal static async Task NotOnesOwnAsync(Treatment record, Turn turn, CancellationToken cancellationToken)
    {
        if (record.ResponsibleId == turn.ActorId)
        {
            var others = await Checkers.ForAsync(turn, record, cancellationToken);
            throw Refuse.With(new OthersCard(record.Id, record.Title, [.. others.Select(p => p.Name)]), "SOD-04", ("id", Sentence.Of(record.Id)));
        }

        if (turn.Actor.Scope("treatment.verify") != "any" && !await Checkers.OwnsControlAsync(turn, record, cancellationToken))
        {
            throw await Denied.ForAsync(turn, "treatment.verify", cancellationToken);
        }
    }
}

/// <summary>"Not yet": back to whoever carries it out, with the reason.</summary>
public sealed record RejectVerification(string Record, int Version, string? Missing = null) : TreatmentAct(Record, Version)
{
    public override Who Allowed() => Who.May("treatment.verify");

    protected override async Task<Reply> DoAsync(Treatment record, Turn turn, CancellationToken cancellationToken)
    {
        await VerifyTreatment.NotOnesOwnAsync(record, turn, cancellationToken);
        Refuse.UnlessReasoned(Missing, Sentence.Of(await turn.NameAsync(record.ResponsibleId, cancellationToken)));
        record.ImplementedAt = null;
        turn.Move(record, Treatment.Lifecycle, "reject-verification", Missing);
        var card = await TreatmentCards.ForAsync(turn, record, cancellationToken);
        var responsible = await turn.Db.People.FindAsync([record.ResponsibleId], cancellationToken);
        turn.Send(card with { MayWork = true, MayCheck = false, MayDecide = false, Note = Missing }, responsible!, $"treatment:{record.Id}:{record.Version}", record.Id);
        return Reply.With(card, "Sent back with the reason.");
    }
}
