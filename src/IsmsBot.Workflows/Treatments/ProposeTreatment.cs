using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// Proposes what to do about a risk; the risk owner approves it from their card. "Retain" is no work: it asks the owner to accept the risk (domain
/// 3.4).
/// </summary>
public sealed record ProposeTreatment(string Record, int Version) : RiskAct(Record, Version)
{
    public string? Option { get; init; }

    public string? Description { get; init; }

    public string? Controls { get; init; }

    public string? Counterpart { get; init; }

    public string? Stopped { get; init; }

    public string? Resources { get; init; }

    public string? Responsible { get; init; }

    public string? ResponsibleTyped { get; init; }

    public DateOnly? Due { get; init; }

    public string? Likelihood { get; init; }

    public string? Impact { get; init; }

    /// <summary>Who was picked, or else typed.</summary>
    [JsonIgnore]
    public string? Named => string.IsNullOrWhiteSpace(Responsible) ? ResponsibleTyped : Responsible;

    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("treatment.propose"));

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var form = await NewTreatmentCard.OfAsync(turn, record, this);
        Refuse.Unless(
            record.Current.IsRated && record.RiskOwnerId is not null && record.Status != RiskState.Closed,
            "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "propose a treatment"),
                ("states", $"{RiskState.Assessed}"));
        var option = StateName.TryRead<TreatmentOption>(Option)
            ?? throw Refuse.With(form, "GEN-04", ("fields", "what to do: modify, retain, avoid or share"));
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.RiskOwnerId, turn.Cancellation);
        if (option == TreatmentOption.Retain)
        {
            TreatmentGuards.MayRetain(option, record, method, form);
            var request = await AcceptanceRequests.MakeAsync(turn, record, method, AcceptanceKind.Acceptance);
            return turn.ActorId == owner.Id
                ? Reply.With(await RoomCatalog.RegisterOf<RiskAcceptance>().CardAsync(request, turn.Reader))
                    : Reply.Say($"I have asked {owner.Name} to accept {record.Id} as it is.");
        }

        var treatment = await TreatmentDraft.OfAsync(this, option, record, method.Content, form, turn);
        await TreatmentGuards.CheckAsync(turn, treatment, record, method, form);
        turn.Create(treatment);
        if (turn.ActorId != owner.Id)
        {
            await treatment.SendAsync(owner, turn);
        }

        return Reply.With(
            await RoomCatalog.RegisterOf<Treatment>().CardAsync(treatment, turn.Reader),
            turn.ActorId == owner.Id ? "Proposed. Approve it here if it is right."
                : (Sentence)$"Proposed. I have asked {owner.Name}, who owns the risk, to approve it.");
    }
}
