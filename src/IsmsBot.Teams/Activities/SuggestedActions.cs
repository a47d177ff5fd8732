namespace IsmsBot.Teams.Activities;

/// <summary>Up to six answers offered below a message in a one-to-one chat; gone after the next message.</summary>
public sealed class SuggestedActions
{
    /// <summary>Ids (29:...) of the people who see them.</summary>
    public IReadOnlyList<string> To { get; set => field = value ?? []; } = [];

    public IReadOnlyList<SuggestedAction> Actions { get; set => field = value ?? []; } = [];
}
