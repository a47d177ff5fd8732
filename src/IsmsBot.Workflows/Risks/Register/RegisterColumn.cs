namespace IsmsBot.Workflows.Risks.Register;

/// <summary>The columns of the register as a file, in their order.</summary>
public enum RegisterColumn
{
    Id,

    /// <summary>Number in the register it came from.</summary>
    Reference,
    Title,
    Kind,
    Cause,
    Event,
    Consequence,
    Owner,
    Assets,
    Properties,
    Controls,
    Likelihood,
    Confidentiality,
    Integrity,
    Availability,

    /// <summary>As if our controls were not there.</summary>
    LikelihoodWithoutControls,
    ImpactWithoutControls,

    /// <summary>Calculated; where it is given it has to agree (RSK-05).</summary>
    Score,
}
