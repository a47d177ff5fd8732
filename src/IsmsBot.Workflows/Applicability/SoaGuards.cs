namespace IsmsBot.Workflows.Applicability;

/// <summary>SOA-01 to SOA-04 and SOA-06: what a decided line needs (domain 3.7).</summary>
public static class SoaGuards
{
    public const int ShortestExclusion = 30;
    private const int DaysChecked = 366;
    private static readonly string[] Empty = ["not applicable", "n/a", "nicht anwendbar", "not needed"];

    public static async Task CheckAsync(Turn turn, SoaEntry entry, Card? card)
    {
        var control = Sentence.Of(entry.ControlId);
        switch (entry.Applicability)
        {
            case Applies.Excluded:
                Excused(entry, card);
                await NotReliedOnAsync(turn, entry, card);
                break;
            case Applies.Included:
                Included(turn, entry, control, card);
                break;
            default:
                throw Refuse.With(card, "SOA-05", ("count", "1"), ("list", control));
        }
    }

    /// <summary>SOA-02: nothing may rely on what is excluded.</summary>
    public static async Task NotReliedOnAsync(Turn turn, SoaEntry entry, Card? card)
    {
        var reliers = await ControlUses.ReliersAsync(turn.Db, entry, turn.Cancellation);
        if (reliers.Count > 0)
        {
            throw Refuse.With(card, "SOA-02", ("control", Sentence.Of(entry.ControlId)), ("list", Sentence.Some(reliers)));
        }
    }

    /// <summary>SOA-01: a reason about our scope or risks, not the bare words.</summary>
    private static void Excused(SoaEntry entry, Card? card)
    {
        var why = entry.Justification.Trim().TrimEnd('.');
        if (why.Length < ShortestExclusion || Empty.Contains(why, StringComparer.OrdinalIgnoreCase))
        {
            throw Refuse.With(card, "SOA-01", ("control", Sentence.Of(entry.ControlId)));
        }
    }

    private static void Included(Turn turn, SoaEntry entry, Sentence control, Card? card)
    {
        if (!IsReasoned(entry))
        {
            throw Refuse.With(card, "SOA-03", ("control", control));
        }

        if (entry.ControlOwnerId is null || entry.ImplementationStatus == Implementation.NotApplicable)
        {
            throw Refuse.With(card, "SOA-04", ("control", control));
        }

        var isChecked = entry.LastCheckedAt is { } day && turn.Today.DayNumber - day.DayNumber <= DaysChecked;
        if (entry.ImplementationStatus == Implementation.Implemented
            && (string.IsNullOrWhiteSpace(entry.HowItWorks) || (entry.Evidence.Count == 0 && !isChecked)))
        {
            throw Refuse.With(card, "SOA-06", ("control", control));
        }
    }

    /// <summary>SOA-03: at least one reason; a link where the reason is a risk, a law or a contract.</summary>
    public static bool IsReasoned(SoaEntry entry) => entry.Reasons.Count > 0 && (!entry.Reasons.Contains("risk") || entry.RiskIds.Count > 0)
        && (!(entry.Reasons.Contains("legal") || entry.Reasons.Contains("contract")) || entry.RequirementIds.Count > 0);
}
