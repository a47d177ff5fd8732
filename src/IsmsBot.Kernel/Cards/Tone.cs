namespace IsmsBot.Kernel.Cards;

/// <summary>How something is meant. Never the only signal: the words say it too.</summary>
public enum Tone
{
    Default,
    Good,
    Warning,
    Attention,
    Accent,
}

public enum ButtonStyle
{
    Plain,

    /// <summary>The one thing the card asks for.</summary>
    Main,

    /// <summary>Takes something away or says no.</summary>
    Destructive,

    /// <summary>Does not send, and does not check, what was typed: back, cancel, refresh.</summary>
    WithoutInputs,
}
