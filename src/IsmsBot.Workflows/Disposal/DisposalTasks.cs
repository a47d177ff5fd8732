namespace IsmsBot.Workflows.Disposal;

/// <summary>Disposals that wait for a person, with a month to answer.</summary>
public sealed class DisposalTasks : TaskSource
{
    private const int DaysToAnswer = 30;

    public override async Task<IReadOnlyList<OpenTask>> OpenForAsync(Turn turn, string personId)
    {
        var tasks = new List<OpenTask>();
        foreach (var version in await Disposals.Open(turn.Db).Where(v => v.DisposalFirstById != personId).ToListAsync(turn.Cancellation))
        {
            if ((await DisposalPair.OfAsync(turn, version)).Has(personId))
            {
                var until = version.RetainUntil!.Value.AddDays(DaysToAnswer);
                tasks.Add(new OpenTask(version.Id, $"May {version.Title} be disposed of?", until, new ShowDisposal(version.Id)));
            }
        }

        return tasks;
    }
}
