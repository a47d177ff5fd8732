using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What the card of a treatment says.</summary>
internal static class TreatmentWords
{
    public static IEnumerable<(Sentence Name, Sentence Value)> Facts(Treatment t, Risk risk, Func<string, string> nameOf)
    {
        yield return ("Risk", $"{risk.Id}, {risk.Title}");
        yield return ("What to do", $"{t.Option}");
        yield return ("Plan", Sentence.Of(t.Description));
        yield return ("Controls", Sentence.Some(t.ControlIds));
        if ((t.Counterpart ?? t.ActivityStopped) is { } extra)
        {
            yield return ("With whom, or what stops", Sentence.Of(extra));
        }

        yield return ("Cost", Sentence.Of(t.Resources));
        yield return ("Responsible", Sentence.Of(nameOf(t.ResponsibleId)));
        yield return ("Due", t.DueAt == t.OriginalDueAt ? (Sentence)$"{t.DueAt}" : (Sentence)$"{t.DueAt}, first {t.OriginalDueAt}");
        yield return ("Level now", $"{risk.Current.Score}, {risk.Current.Band}");
        yield return ("Level afterwards", t.Expected.IsRated ? (Sentence)$"{t.Expected.Score}, {t.Expected.Band}" : (Sentence)"not rated");
        if (t.Obstacle is not null)
        {
            yield return ("In the way", Sentence.Of(t.Obstacle));
        }

        if (t.Evidence.Count > 0)
        {
            yield return ("Proof", Sentence.Of(string.Join("; ", t.Evidence)));
        }

        if (t.ApprovedByOwnerId is not null)
        {
            yield return ("Approved by", Sentence.Of(nameOf(t.ApprovedByOwnerId)));
        }

        if (t.VerifiedById is not null)
        {
            yield return ("Checked by", Sentence.Of(nameOf(t.VerifiedById)));
        }
    }

    /// <summary>Adds to the card of the register how far the work is, a date that is asked for, and what does not move the treatment.</summary>
    public static RecordCard Complete(RecordCard card, Treatment treatment, DateOnly today, IReadOnlyList<OfferedStep> more) => card with
    {
        CardType = treatment.Status switch
        {
            TreatmentState.Proposed => "treatment.approve",
            TreatmentState.Implemented => "treatment.verify",
            _ => "treatment.progress",
        },
        Notices = treatment.AskedDueAt is { } asked
            ? [(Tone.Warning, $"A new date is asked for: {asked}, because {treatment.AskedReason}. It counts when the risk owner approves.")] : [],
        Further = treatment.Status == TreatmentState.InProgress ? kit => Progress(kit, treatment, today) : null,

        // One wish at a time: while one waits, nobody asks for another.
        Steps = [.. more, .. card.Steps.Where(offered => treatment.AskedDueAt is null || offered.Step.Action != "move-date")],
    };

    private static void Progress(CardKit kit, Treatment treatment, DateOnly today)
    {
        var (done, left) = (treatment.Progress, treatment.DueAt.DayNumber - today.DayNumber);
        kit.Progress(
            done, 100, left < 0 ? Tone.Attention : Tone.Accent, left < 0 ? (Sentence)$"{done} percent, {-left:day|days} late"
            : (Sentence)$"{done} percent, {left:day|days} left");
    }
}
