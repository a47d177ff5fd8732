namespace IsmsBot.Workflows.Risks;

/// <summary>Tells whoever proposed a risk what becomes of it.</summary>
internal static class Proposers
{
    public static async Task TellAsync(Turn turn, Risk risk, Sentence news)
    {
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == risk.ProposedById && p.AccountEnabled, turn.Cancellation) is { } proposer)
        {
            turn.Send(new NewsCard(risk.Id, risk.Title, news), proposer, $"risk-news:{risk.Id}:{risk.Version}", risk.Id);
        }
    }
}
