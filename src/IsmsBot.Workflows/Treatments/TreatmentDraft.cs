using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Makes a treatment from what was typed, or says what is missing (GEN-04).</summary>
internal static class TreatmentDraft
{
    private const int LongestTitle = 80;

    public static async Task<Treatment> OfAsync(
        ProposeTreatment typed, TreatmentOption option, Risk risk, MethodContent method, NewTreatmentCard form, Turn turn)
    {
        var controls = (await KnownControls.ReadAsync(turn.Db, turn.Cancellation)).ReadOrRefuse(typed.Controls, form);
        var responsible = await NamedPerson.FindAsync(
            turn, typed.Responsible, typed.ResponsibleTyped,
            async meant => form with { Candidates = await new FormReading(turn).ToChooseAsync(meant) });
        (bool IsThere, Sentence What)[] needed =
        [
            (!string.IsNullOrWhiteSpace(typed.Description), "what will be done"),
            (!string.IsNullOrWhiteSpace(typed.Resources), "what it costs"),
            (typed.Due >= turn.Today && Plans.Reach(typed.Due.Value, turn.Today), "a date from today on"),
            (responsible is not null, "who carries it out"),
        ];
        if (needed.Any(one => !one.IsThere))
        {
            throw Refuse.With(form, "GEN-04", ("fields", Sentence.List(needed.Where(one => !one.IsThere).Select(one => one.What))));
        }

        var description = typed.Description!.Trim();
        return new Treatment
        {
            Id = await NumberSeries.NextAsync(turn.Db, "TRT", turn.Cancellation),
            Title = description.Shortened(LongestTitle),
            RiskId = risk.Id,
            Option = option,
            Description = description,
            ControlIds = controls,
            Counterpart = typed.Counterpart,
            ActivityStopped = typed.Stopped,
            Resources = typed.Resources!.Trim(),
            ResponsibleId = responsible!.Id,
            DueAt = typed.Due!.Value,
            OriginalDueAt = typed.Due.Value,
            DecideBy = turn.Today.AddDays(Treatment.DaysToAnswer),
            Expected = string.IsNullOrWhiteSpace(typed.Likelihood) || string.IsNullOrWhiteSpace(typed.Impact) ? Level.NotRated
                : Expected(typed, risk, method, form),
        };
    }

    /// <summary>One impact is asked; it counts for the properties that suffer today.</summary>
    private static Level Expected(ProposeTreatment typed, Risk risk, MethodContent method, NewTreatmentCard form)
    {
        string? Of(int now) => now > 0 ? typed.Impact : "0";
        return RatingGuards.Read(method, typed.Likelihood, Of(risk.Current.ImpactC), Of(risk.Current.ImpactI), Of(risk.Current.ImpactA), form);
    }
}
