namespace IsmsBot.Workflows.Risks;

/// <summary>Draws a trigger with the risks that it touches and those to choose from.</summary>
internal static class TriggerCards
{
    /// <summary>Others than those touched that are offered; every other risk is reached by "all open risks".</summary>
    private const int MostOthers = 40;

    /// <summary>Of those touched; when there are more, "start assessment" takes them all.</summary>
    private const int MostTouched = 100;

    public static async Task<TriggerCard> ForAsync(Turn turn, Trigger trigger)
    {
        var card = new TriggerCard(trigger.Id, trigger.Version, trigger.Title, trigger.Kind, trigger.DetectedAt, turn.Today.DayNumber - trigger.DetectedAt.DayNumber, trigger.Status)
        {
            Reference = trigger.DetectedBy == "person" ? trigger.Ref : "",
            NeedsChange = trigger.NeedsChange,
            Assessment = trigger.AssessmentId,
            WhyNot = trigger.DismissedReason,
        };
        if (trigger.Status != TriggerState.Open || trigger.AssessmentId is not null)
        {
            return card;
        }

        var open = TouchedRisks.Open(turn.Db).AsNoTracking();
        var touched = await TouchedRisks.OfAsync(turn.Db, trigger, turn.Cancellation);
        var ids = touched.ConvertAll(r => r.Id);
        var others = await open.Where(r => !ids.Contains(r.Id)).OrderByDescending(r => r.CurrentScore).ThenByDescending(r => r.CurrentImpact).ThenBy(r => r.Id)
            .Take(MostOthers).Select(r => new { r.Id, r.Title }).ToListAsync(turn.Cancellation);
        return card with
        {
            Touched = ids,
            OpenRisks = await open.CountAsync(turn.Cancellation),
            Risks = [.. touched.Take(MostTouched).Select(r => (r.Id, r.Title)).Concat(others.Select(r => (r.Id, r.Title))).Select(r => new Option(r.Id, $"{r.Id} {r.Title}"))],
        };
    }
}
