using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Workflows.Risks;

/// <summary>What became of a risk that somebody proposed.</summary>
public sealed record RiskNewsCard(string RiskId, string Title, Sentence News) : Card
{
    public override string Type => "risk.news";

    public override Sentence Summary => News;

    public override void Draw(CardKit kit)
    {
        kit.Overline(Sentence.Of(Title));
        kit.Text(News);
        kit.Footer(RiskId, "risk-assessment-process");
    }
}

/// <summary>Tells whoever proposed a risk what becomes of it.</summary>
internal static class Proposers
{
    public static async Task TellAsync(Turn turn, Risk risk, Sentence news, CancellationToken cancellationToken)
    {
        if (await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == risk.ProposedById && p.AccountEnabled, cancellationToken) is { } proposer)
        {
            turn.Send(new RiskNewsCard(risk.Id, risk.Title, news), proposer, $"risk-news:{risk.Id}:{risk.Version}", risk.Id);
        }
    }
}
