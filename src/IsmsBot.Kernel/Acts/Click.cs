using System.Text.Json;
using IsmsBot.Kernel.Journal;

namespace IsmsBot.Kernel.Acts;

/// <summary>A button pressed somewhere: a verb, what the card and its inputs sent, and where it came from. Nothing in the data says who.</summary>
public sealed record Click(string EntraId, string Verb, JsonElement Data, Origin Origin, Channel Channel, string CorrelationId)
{
    /// <summary>Whether it was pressed in a dialog, and not on a card of a conversation.</summary>
    public bool IsInDialog { get; init; }
}


/// <summary>What goes back for a click: a card, a sentence, or both, and whether the bot said no.</summary>
public sealed record ClickAnswer(string? CardJson, string? Said, string? GuardId)
{
    public bool Refused => GuardId is not null;

    /// <summary>What the card lives with (<see cref="Outbox.OutboxRow.About"/>); known to the first answer, not to its repetition.</summary>
    public string? About { get; init; }

    public string? Through { get; init; }

    /// <summary>The records that the buttons of a list act on.</summary>
    public IReadOnlyList<string> Several { get; init; } = [];
}
