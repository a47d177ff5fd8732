using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// Proposes what to do about a risk; the risk owner approves it from their card. "Retain" is no work: it asks the owner to accept the risk (domain 3.4).
/// </summary>
public sealed record ProposeTreatment(
    string Record, int Version, string? Option = null, string? Description = null, string? Controls = null, string? Counterpart = null, string? Stopped = null, string? Resources = null,
    string? Responsible = null, DateOnly? Due = null, string? Likelihood = null, string? Impact = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("treatment.propose"));

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var form = await NewTreatmentCards.ForAsync(turn, record, this);
        Refuse.Unless(record.Current.IsRated && record.RiskOwnerId is not null && record.Status != RiskState.Closed, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "propose a treatment"), ("states", $"{RiskState.Assessed}"));
        var option = StateName.Of(TreatmentOption.Retain) == Option ? TreatmentOption.Retain : Enum.TryParse<TreatmentOption>(Option, ignoreCase: true, out var chosen) && Enum.IsDefined(chosen) ? chosen : throw Refuse.With(form, "GEN-04", ("fields", "what to do: modify, retain, avoid or share"));
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == record.RiskOwnerId, turn.Cancellation);
        if (option == TreatmentOption.Retain)
        {
            TreatmentGuards.MayRetain(option, record, method, form);
            var request = await AcceptanceRequests.MakeAsync(turn, record, method, AcceptanceKind.Acceptance);
            return turn.ActorId == owner.Id ? Reply.With(await AcceptanceCards.ForAsync(turn, request)) : Reply.Say($"I have asked {owner.Name} to accept {record.Id} as it is.");
        }

        var treatment = await DraftAsync(record, turn, method, option, form);
        await TreatmentGuards.CheckAsync(turn, treatment, record, method, form);
        turn.Create(treatment);
        var card = await TreatmentCards.ForAsync(turn, treatment);
        if (turn.ActorId == owner.Id)
        {
            return Reply.With(card, "Proposed. Approve it here if it is right.");
        }

        turn.Send(card with { MayDecide = true }, owner, $"treatment:{treatment.Id}:{treatment.Version}", treatment.Id);
        return Reply.With(card, $"Proposed. I have asked {owner.Name}, who owns the risk, to approve it.");
    }

    private async Task<Treatment> DraftAsync(Risk risk, Turn turn, MethodInForce method, TreatmentOption option, NewTreatmentCard form)
    {
        var controls = (await KnownControls.ReadAsync(turn.Db, turn.Cancellation)).ReadOrRefuse(Controls, form);
        var missing = new List<Sentence>();
        if (string.IsNullOrWhiteSpace(Description))
        {
            missing.Add("what will be done");
        }

        if (string.IsNullOrWhiteSpace(Resources))
        {
            missing.Add("what it costs");
        }

        if (Due is null || Due < turn.Today)
        {
            missing.Add("a date from today on");
        }

        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == Responsible && p.AccountEnabled, turn.Cancellation) is not { } responsible)
        {
            throw Refuse.With(form, "GEN-04", ("fields", Sentence.List([.. missing, "who carries it out"])));
        }

        if (missing.Count > 0)
        {
            throw Refuse.With(form, "GEN-04", ("fields", Sentence.List(missing)));
        }

        return new Treatment
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TRT", turn.Cancellation),
            Title = Description!.Trim().Length <= 80 ? Description.Trim() : Description.Trim()[..80] + "…",
            RiskId = risk.Id,
            Option = option,
            Description = Description.Trim(),
            ControlIds = controls,
            Counterpart = Counterpart,
            ActivityStopped = Stopped,
            Resources = Resources!.Trim(),
            ResponsibleId = responsible.Id,
            DueAt = Due!.Value,
            OriginalDueAt = Due.Value,
            Expected = string.IsNullOrWhiteSpace(Likelihood) || string.IsNullOrWhiteSpace(Impact) ? Level.NotRated : ExpectedOf(risk, method.Content, form),
        };
    }

    /// <summary>One impact is asked; it counts for the properties that suffer today.</summary>
    private Level ExpectedOf(Risk risk, MethodContent method, NewTreatmentCard form)
    {
        string? Of(int now) => now > 0 ? Impact : "0";
        return RatingGuards.Read(method, Likelihood, Of(risk.Current.ImpactC), Of(risk.Current.ImpactI), Of(risk.Current.ImpactA), form);
    }
}
