using IsmsBot.Catalog;
using Sentence = IsmsBot.Kernel.Words.Sentence;

namespace IsmsBot.Workflows.Applicability;

/// <summary>What the card of a control says: decision, reasons, how far it is, how it works, what relies on it.</summary>
internal static class SoaWords
{
    public static IEnumerable<(Sentence Name, Sentence Value)> Facts(SoaEntry e, string? owner, WorkOnControl work)
    {
        yield return ("Decision", $"{e.Applicability}");
        yield return (
            e.Applicability == Applies.Excluded ? (Sentence)"Why it is left out" : (Sentence)"Why it is included",
            e.Reasons.Count == 0 ? Sentence.Of(e.Justification) : (Sentence)$"{IncludedBecause.InWords(e.Reasons)}: {e.Justification}");
        if (e.Applicability == Applies.Excluded)
        {
            yield break;
        }

        yield return ("How far", $"{e.ImplementationStatus}");
        yield return ("Owner", owner is null ? (Sentence)"nobody yet" : Sentence.Of(owner));
        yield return ("How it works here", Sentence.Of(e.HowItWorks));
        yield return ("Risks", Sentence.Some(e.RiskIds));
        yield return ("Requirements", Sentence.Some(e.RequirementIds));
        yield return ("Documents", Sentence.Some(e.DocumentCodes));
        yield return ("Treatments", Sentence.Some(work.Treatments, all: work.All));
        yield return ("Last check", e.LastCheckedAt is { } day ? (Sentence)$"{e.CheckResult}, on {day}" : (Sentence)$"{e.CheckResult}");
    }

    /// <summary>
    /// Adds to the card of the register the number of the control and what its treatments say otherwise. One form: two with the same inputs would
    /// lose what is typed.
    /// </summary>
    public static RecordCard Complete(RecordCard card, SoaEntry entry, WorkOnControl work) => card with
    {
        Title = $"{entry.ControlId} {AnnexControls.Find(entry.ControlId)?.Title ?? entry.Title}",
        Notices = work.Computed is { } computed && computed != entry.ImplementationStatus && entry.Applicability == Applies.Included
            ? [(Tone.Warning, $"The treatments say {computed}, the line says {entry.ImplementationStatus}.")] : [],
        Steps = card.Steps.Any(offered => offered.Step.Action == "decide") ? [.. card.Steps.Where(offered => offered.Step.Action != "edit")]
            : card.Steps,
    };
}
