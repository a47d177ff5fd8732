namespace IsmsBot.Kernel.Data;

/// <summary>
/// An activity that was answered, with the answer: the same activity sent again gets the same answer (Activity protocol: at least once).
/// </summary>
public sealed class ClickSeen
{
    public required string ConversationId { get; init; }

    public required string ActivityId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The invoke answer as it went out (UTF-8 JSON); null for messages.</summary>
    public byte[]? Answer { get; init; }
}
