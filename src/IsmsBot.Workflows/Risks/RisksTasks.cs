namespace IsmsBot.Workflows.Risks;

/// <summary>Triggers to answer, and the method to look at.</summary>
internal sealed class RisksTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var tasks = new List<OpenTask>();
        if (turn.Actor.Scope("risk.rate") == "any")
        {
            var triggers = await turn.Db.Set<Trigger>().AsNoTracking().Where(t => t.Status == TriggerState.Open && t.NeedsReassessment && t.AssessmentId == null).ToListAsync(turn.Cancellation);
            tasks.AddRange(triggers.Select(t => new OpenTask(t.Id, $"Answer the trigger {t.Title}", t.AnswerBy, new ShowTrigger(t.Id))));
        }

        if (turn.Actor.Scope("method.edit") is not null)
        {
            var methods = await turn.Db.Set<RiskMethod>().AsNoTracking().Where(m => m.Status == MethodState.Active && m.CheckBy != null).Select(m => new { m.Id, m.Title, m.CheckBy }).ToListAsync(turn.Cancellation);
            tasks.AddRange(methods.Select(m => new OpenTask(m.Id, $"Look at the {m.Title}", m.CheckBy!.Value, new ShowMethod(m.Id))));
        }

        return tasks;
    }
}
