namespace IsmsBot.Workflows.Disposal;

/// <summary>Disposals that wait for a person.</summary>
public sealed class DisposalTasks : TaskSource
{
    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var tasks = new List<OpenTask>();
        foreach (var version in await Disposals.Open(turn.Db).Where(v => v.DisposalFirstById != personId).ToListAsync(turn.Cancellation))
        {
            if ((await DisposalPair.OfAsync(turn, version)).Has(personId))
            {
                var by = Disposals.AnswerBy(version);
                tasks.Add(new OpenTask(version.Id, $"May {version.Title} be disposed of?", by, new ShowDisposal(version.Id)));
            }
        }

        return tasks;
    }
}
