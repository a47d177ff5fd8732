namespace IsmsBot.Workflows.Risks;

/// <summary>A proposal goes to the ISMS managers, and when they have completed it to the owner, who rates it next (6.1.2).</summary>
internal static class Triage
{
    public static async Task<Sentence> ProposedAsync(Risk risk, Turn turn)
    {
        risk.TriageBy = turn.Today.AddDays(Risk.DaysToTriage);
        var managers = await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        foreach (var manager in managers)
        {
            turn.Send(await RoomCatalog.RegisterOf<Risk>().CardAsync(risk, turn.For(manager)), manager, $"triage:{risk.Id}:{manager.Id}", risk.Id);
        }

        return $"Thank you. It is recorded as {risk.Id}; {managers.Select(m => m.Name)} will look at it and I will tell you what becomes of it.";
    }

    public static async Task<Sentence> TakenUpAsync(Risk risk, Turn turn)
    {
        if (risk.Kind == RiskKind.InformationSecurity && risk.AssetIds.Count == 0)
        {
            var register = RoomCatalog.RegisterOf<Risk>();
            throw Refuse.With(await register.FormCardAsync(turn, risk, register.Form!.Of(risk)), "GEN-04", ("fields", "the assets it touches"));
        }

        (risk.OwnerId, risk.RateBy, risk.TriageBy) = (risk.RiskOwnerId, turn.Today.AddDays(Risk.DaysToRate), null);
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        turn.Send(await RateCards.ForAsync(turn, risk), owner, $"rate:{risk.Id}:{risk.Version}", risk.Id);
        if (await turn.Db.People.AsNoTracking()
            .FirstOrDefaultAsync(p => p.Id == risk.ProposedById && p.AccountEnabled, turn.Cancellation) is { } proposer)
        {
            Sentence news = $"Your risk {risk.Id} was taken up. {owner.Name} owns it and rates it next.";
            turn.Send(new NewsCard(risk.Id, risk.Title, news), proposer, $"risk-news:{risk.Id}:{risk.Version}", risk.Id);
        }

        return $"Sent to {owner.Name}, who rates it next.";
    }
}
