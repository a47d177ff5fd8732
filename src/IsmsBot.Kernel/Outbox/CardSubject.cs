namespace IsmsBot.Kernel.Outbox;

/// <summary>One of the records that the buttons of a list act on: the message of the list follows each of them.</summary>
public sealed class CardSubject
{
    /// <summary>The row of the outbox that brought the list.</summary>
    public required Guid RowId { get; init; }

    public required string About { get; init; }
}
