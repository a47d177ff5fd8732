using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What stands around an acceptance: its risk, and whether its picture is still the one of the records.</summary>
internal static class AcceptanceAround
{
    public static Task<Risk> RiskAsync(this RiskAcceptance acceptance, Turn turn) =>
        turn.Db.Set<Risk>().SingleAsync(r => r.Id == acceptance.RiskId, turn.Cancellation);

    /// <summary>GEN-02: what the card showed, what was frozen and what the records say now are the same picture.</summary>
    public static async Task RefuseOtherPictureAsync(this RiskAcceptance acceptance, Risk risk, string shown, Turn turn)
    {
        if (shown != acceptance.SnapshotHash || (await RiskPicture.OfAsync(turn.Db, risk, turn.Cancellation)).Hash() != acceptance.SnapshotHash)
        {
            throw Refuse.With(
                await RiskCards.ForAsync(turn, risk), "GEN-02",
                ("id", Sentence.Of(risk.Id)), ("date", $"{risk.UpdatedAt}"), ("name", Sentence.Of(await turn.NameAsync(risk.UpdatedById))));
        }
    }

    /// <summary>RAC-03: nobody endorses what they own or have accepted, with who can instead.</summary>
    public static async Task RefuseItsOwnerAsync(this RiskAcceptance acceptance, Risk risk, Turn turn)
    {
        if (turn.ActorId == risk.RiskOwnerId || turn.ActorId == acceptance.AcceptedById)
        {
            var others = await AcceptanceRules.EndorsersAsync(turn, risk);
            throw Refuse.With(
                new OthersCard(acceptance.Id, acceptance.Title, [.. others.Select(p => p.Name)]), "RAC-03",
                    ("owner", Sentence.Of(await turn.NameAsync(risk.RiskOwnerId))));
        }
    }

    /// <summary>Tells the owner of the risk what has become of it.</summary>
    public static async Task TellOwnerAsync(this RiskAcceptance acceptance, Risk risk, Sentence news, Turn turn, CardButton? next = null)
    {
        var owner = await turn.Db.People.AsNoTracking().SingleAsync(p => p.Id == risk.RiskOwnerId, turn.Cancellation);
        turn.Send(new NewsCard(risk.Id, risk.Title, news) { Next = next }, owner, $"risk-news:{acceptance.Id}:{acceptance.Version}", acceptance.Id);
    }
}
