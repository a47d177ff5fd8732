using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>Top management hears of a critical risk the same day (domain 3.3).</summary>
public sealed class TellOfCritical : Job
{
    public override async Task<bool> StepAsync(Turn turn)
    {
        var critical = turn.Db.Set<Risk>().Where(r => r.CriticalToldAt == null && r.CurrentBand == Band.Critical && r.Status != RiskState.Closed);
        foreach (var risk in await critical.ToListAsync(turn.Cancellation))
        {
            risk.CriticalToldAt = turn.Today;
            turn.Note(risk, "told top management");
            var news = new NewsCard(risk.Id, risk.Title, risk.RiskOwnerId is { } owner
                ? (Sentence)$"{risk.Id} is critical: {risk.CurrentScore}. {await turn.NameAsync(owner)} owns it and has to treat it."
                : (Sentence)$"{risk.Id} is critical: {risk.CurrentScore}. Nobody owns it yet; the ISMS managers give it to an owner.");
            foreach (var person in await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation))
            {
                turn.Send(news, person, $"critical:{risk.Id}:{risk.Version}:{person.Id}", risk.Id, urgent: true);
            }
        }

        return false;
    }
}
