namespace IsmsBot.Kernel.Chat;

/// <summary>
/// Where somebody is in an interview: kept in the database, so that it survives a restart and a digression. It is held in the person's own chat,
/// wherever it was asked for, and a person is in one at a time.
/// </summary>
public sealed class InterviewState
{
    public required string PersonId { get; init; }

    public required string Interview { get; set; }

    /// <summary>Index of the question that is open.</summary>
    public int Question { get; set; }

    /// <summary>Answers by question key, as JSON.</summary>
    public string Answers { get; set; } = "{}";

    public DateTimeOffset UpdatedAt { get; set; }
}
