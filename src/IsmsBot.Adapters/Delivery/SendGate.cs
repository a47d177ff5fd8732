namespace IsmsBot.Adapters.Delivery;

/// <summary>
/// Stands before the wire for the requests of one row: a row may wait long for its place, and must not be sent when it is somebody else's by then.
/// Asked when the place has come, as late as can be.
/// </summary>
internal sealed class SendGate : IDisposable
{
    /// <summary>How long the answer to a request that has left is waited for when the process stops: without it, it is sent again.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private static readonly AsyncLocal<SendGate?> Here = new();

    private readonly Func<bool> isOpen;
    private readonly CancellationTokenSource source = new(Timeout.InfiniteTimeSpan, TimeProvider.System);
    private readonly CancellationTokenRegistration stopping;
    private volatile bool hasPassed;

    private SendGate(Func<bool> isOpen, CancellationToken stop)
    {
        this.isOpen = isOpen;
        stopping = stop.UnsafeRegister(static gate => ((SendGate)gate!).Stop(), this);
    }

    /// <summary>The gate of whoever makes this request; null for requests that belong to no row.</summary>
    public static SendGate? Current => Here.Value;

    /// <summary>Ends the sending: at once as long as nothing has left.</summary>
    public CancellationToken Cancellation => source.Token;

    /// <summary>Whether a request has left.</summary>
    public bool HasPassed => hasPassed;

    /// <summary>Whether a request was turned back.</summary>
    public bool WasShut { get; private set; }

    /// <summary>Puts up a gate for the rest of the calling method.</summary>
    /// <param name="stop">The wish of the process to stop.</param>
    public static SendGate PutUp(Func<bool> isOpen, CancellationToken stop) => Here.Value = new SendGate(isOpen, stop);

    /// <summary>Whether the request may go out now.</summary>
    public bool LetsPass()
    {
        WasShut |= !isOpen();
        hasPassed |= !WasShut;
        return !WasShut;
    }

    public void Dispose()
    {
        stopping.Dispose();
        source.Dispose();
    }

    private void Stop() => source.CancelAfter(hasPassed ? Patience : TimeSpan.Zero);
}
