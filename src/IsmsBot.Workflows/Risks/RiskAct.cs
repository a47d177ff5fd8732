using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;

namespace IsmsBot.Workflows.Risks;

/// <summary>An act on a risk at the version on the card; an outdated card is answered with the current one.</summary>
public abstract record RiskAct(string Record, int Version) : VersionedAct<Risk>(Record, Version)
{
    protected override async Task<Card?> CurrentCardAsync(Risk record, Turn turn, CancellationToken cancellationToken) => await RiskCards.ForAsync(turn, record, cancellationToken);
}
