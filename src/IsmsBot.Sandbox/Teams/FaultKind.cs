namespace IsmsBot.Sandbox.Teams;

/// <summary>How a fault shows itself to the bot.</summary>
public enum FaultKind
{
    /// <summary>An answer with another status and body.</summary>
    Answer,

    /// <summary>The right answer, late.</summary>
    Slow,

    /// <summary>The connection is cut without an answer.</summary>
    Abort,

    /// <summary>No answer until the bot gives up.</summary>
    Hang,
}
