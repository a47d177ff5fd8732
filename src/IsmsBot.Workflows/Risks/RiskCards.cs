namespace IsmsBot.Workflows.Risks;

/// <summary>Draws a risk as it stands now, for the person who looks.</summary>
public static class RiskCards
{
    public static Task<Card> ForAsync(Turn turn, Risk risk) => RoomCatalog.RegisterOf<Risk>().CardAsync(risk, turn.Reader);
}
