namespace IsmsBot.Adapters.Doors;

/// <summary>
/// Who may come in without a token: nobody. The sandbox process alone, in its own code and never by a setting, lets the loopback address in
/// without one, for clients such as the Agents Playground.
/// </summary>
public sealed record DoorPolicy(bool AnonymousFromLoopback)
{
    public static DoorPolicy Strict { get; } = new(false);
}
