namespace IsmsBot.Teams.Connector;

/// <summary>What became of a call to the Connector. Expected failures are outcomes, not exceptions.</summary>
public abstract record SendOutcome
{
    private SendOutcome()
    {
    }

    /// <summary>Done. The id may be missing: Teams gives none for text with a card, for typing and for some replies.</summary>
    public sealed record Delivered(string? Id) : SendOutcome;

    /// <summary>Not done; the same call may be made again.</summary>
    /// <param name="After">How long the service asks to wait; null leaves it to the caller's back-off.</param>
    /// <param name="Why">For logs.</param>
    public sealed record RetryLater(TimeSpan? After, string Why) : SendOutcome;

    /// <summary>Perhaps done: sending again may show the message twice.</summary>
    /// <param name="Why">For logs.</param>
    public sealed record Uncertain(string Why) : SendOutcome
    {
        /// <summary>How long the service asks to wait, where it said so.</summary>
        public TimeSpan? After { get; init; }
    }

    /// <summary>Not done, and the same call will never do it.</summary>
    /// <param name="Reason">What to conclude.</param>
    /// <param name="Code">The service's own code, for example <c>BotNotInConversationRoster</c>; empty when it gave none.</param>
    /// <param name="Message">The service's own words, for logs; never for people.</param>
    public sealed record Permanent(PermanentReason Reason, string Code, string Message) : SendOutcome;

    public bool IsDelivered => this is Delivered;
}
