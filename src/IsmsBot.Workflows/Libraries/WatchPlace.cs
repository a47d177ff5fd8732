namespace IsmsBot.Workflows.Libraries;

/// <summary>How far the watch over the libraries has looked.</summary>
public sealed class WatchPlace
{
    public const string Libraries = "libraries";

    public required string Key { get; init; }

    /// <summary>The store's token for the next look.</summary>
    public required string Token { get; set; }
}
