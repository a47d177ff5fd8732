using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What stands around a treatment: its risk, and people who get its card.</summary>
internal static class TreatmentAround
{
    public static Task<Risk> RiskAsync(this Treatment treatment, Turn turn) => turn.Db.Set<Risk>()
        .SingleAsync(r => r.Id == treatment.RiskId, turn.Cancellation);

    /// <summary>Sends the card as its reader may act on it; once for each version.</summary>
    public static async Task SendAsync(this Treatment treatment, Person to, Turn turn) =>
        turn.Send(
            await RoomCatalog.RegisterOf<Treatment>().CardAsync(treatment, turn.For(to)), to,
            $"treatment:{treatment.Id}:{treatment.Version}:{to.Id}", treatment.Id);
}
