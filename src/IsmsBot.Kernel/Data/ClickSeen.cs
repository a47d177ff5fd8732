namespace IsmsBot.Kernel.Data;

/// <summary>
/// An activity that was answered, with the answer: the same activity sent again gets the same answer (Activity protocol: at least once).
/// </summary>
public sealed class ClickSeen
{
    public required string ConversationId { get; init; }

    public required string ActivityId { get; init; }

    /// <summary>
    /// Whose it was; empty for somebody unknown. An id that another person sends again is another activity: nobody is shown the answer to somebody
    /// else.
    /// </summary>
    public required string PersonId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>
    /// The card it was answered with (Adaptive Card JSON); null for messages, whose answers are in the outbox. The update of the clicked card is sent
    /// from here.
    /// </summary>
    public string? Card { get; init; }

    /// <summary>The sentence it was answered with, where that was no card.</summary>
    public string? Said { get; init; }

    /// <summary>The guard that said no.</summary>
    public string? GuardId { get; init; }
}
