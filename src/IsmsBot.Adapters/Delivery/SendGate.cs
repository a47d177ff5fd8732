namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Stands before the wire for the requests of one row: a row may wait long for its place, and must not be sent when it is somebody else's by then.
/// Asked when the place has come, as late as can be.
/// </summary>
internal sealed class SendGate
{
    private static readonly AsyncLocal<SendGate?> Here = new();

    private readonly Func<bool> isOpen;

    private SendGate(Func<bool> isOpen) => this.isOpen = isOpen;

    /// <summary>The gate of whoever makes this request; null for requests that belong to no row.</summary>
    public static SendGate? Current => Here.Value;

    /// <summary>Whether a request was turned back.</summary>
    public bool WasShut { get; private set; }

    /// <summary>Puts up a gate for the rest of the calling method.</summary>
    public static SendGate PutUp(Func<bool> isOpen) => Here.Value = new SendGate(isOpen);

    /// <summary>Whether the request may go out now.</summary>
    public bool LetsPass()
    {
        WasShut |= !isOpen();
        return !WasShut;
    }
}
