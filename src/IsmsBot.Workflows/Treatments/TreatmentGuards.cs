using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// TRT-01 to TRT-06 and TRT-09: what a treatment needs before its owner can approve it. Asked when it is proposed and again when it is approved.
/// </summary>
internal static class TreatmentGuards
{
    public static async Task CheckAsync(Turn turn, Treatment treatment, Risk risk, MethodInForce method, Card? card)
    {
        if (treatment.Option == TreatmentOption.Modify && treatment.ControlIds.Count == 0)
        {
            throw Refuse.With(card, "TRT-01");
        }

        MayRetain(treatment.Option, risk, method, card);
        if (treatment.Option == TreatmentOption.Avoid && string.IsNullOrWhiteSpace(treatment.ActivityStopped))
        {
            throw Refuse.With(card, "TRT-03");
        }

        if (treatment.Option == TreatmentOption.Share && string.IsNullOrWhiteSpace(treatment.Counterpart))
        {
            throw Refuse.With(card, "TRT-04");
        }

        if (!treatment.Expected.IsRated || treatment.Expected.Score > risk.CurrentScore)
        {
            throw Refuse.With(card, "TRT-09");
        }

        WithinLimit(turn, treatment.DueAt, risk, method, card);
        if (await ControlUses.ExcludedAsync(turn.Db, treatment.ControlIds, turn.Cancellation) is { } excluded)
        {
            throw Refuse.With(card, "TRT-06", ("control", Sentence.Of(excluded)));
        }
    }

    /// <summary>TRT-02: keeping a risk as it is has to be allowed for its band.</summary>
    public static void MayRetain(TreatmentOption option, Risk risk, MethodInForce method, Card? card)
    {
        if (option == TreatmentOption.Retain && !method.Content.RuleOf(risk.Current.Band).OwnerMayAccept)
        {
            throw Refuse.With(card, "TRT-02", ("risk", Sentence.Of(risk.Id)), ("band", $"{risk.Current.Band}"));
        }
    }

    /// <summary>TRT-05: days from today, by band.</summary>
    public static void WithinLimit(Turn turn, DateOnly dueAt, Risk risk, MethodInForce method, Card? card)
    {
        if (method.Content.RuleOf(risk.Current.Band).TreatmentDays is { } days && turn.Today.AddDays(days) is var limit && dueAt > limit)
        {
            throw Refuse.With(card, "TRT-05", ("band", $"{risk.Current.Band}"), ("limit", $"{limit}"), ("approver", "top management"));
        }
    }
}
