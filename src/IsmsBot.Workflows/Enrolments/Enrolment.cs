using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

public enum EnrolmentState
{
    Assigned,
    Opened,
    Completed,
    Overdue,
    Deferred,
    Exempt,
    Cancelled,
}

public enum EnrolmentReason
{
    Initial,
    Joiner,
    RoleChange,
    NewVersion,
}

public enum Delivery
{
    Pending,
    Sent,
    NotInstalled,
    Failed,
    Mailed,
}

/// <summary>One person's part in one campaign.</summary>
public sealed class Enrolment : Record<EnrolmentState>
{
    public required string CampaignId { get; init; }

    public required string PersonId { get; init; }

    public required EnrolmentReason Reason { get; init; }

    public required DateOnly EnrolledAt { get; init; }

    /// <summary>Counted from delivery; until then, from enrolment.</summary>
    public required DateOnly DueAt { get; set; }

    public Delivery Delivery { get; set; }

    public DateOnly? DeliveredAt { get; set; }

    public DateTimeOffset? OpenedAt { get; set; }

    /// <summary>What was opened: the version of the document, or the fingerprint of the lesson (<see cref="Campaign.ContentVersion"/>).</summary>
    public string? OpenedContent { get; set; }

    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Best result as a share; single answers are not kept.</summary>
    public decimal? QuizScore { get; set; }

    public int QuizTries { get; set; }

    public int RemindersSent { get; set; }

    public DateOnly? EscalatedAt { get; set; }

    public DateOnly? DeferredUntil { get; set; }

    public string? ExemptReason { get; set; }

    public string? DecidedById { get; set; }

    /// <summary>Whether the person has opened exactly what the campaign is about now; another version of it is another text.</summary>
    public bool HasOpened(Campaign campaign) => OpenedAt is not null && OpenedContent == campaign.ContentVersion;

    public bool IsOpen => Status is EnrolmentState.Assigned or EnrolmentState.Opened or EnrolmentState.Overdue;

    /// <summary>States of those who still have something to do, now or later.</summary>
    internal static IReadOnlyList<EnrolmentState> Unfinished { get; } =
        [EnrolmentState.Assigned, EnrolmentState.Opened, EnrolmentState.Overdue, EnrolmentState.Deferred];

    /// <summary>States of those who have something to do now.</summary>
    internal static IReadOnlyList<EnrolmentState> Open { get; } = [EnrolmentState.Assigned, EnrolmentState.Opened, EnrolmentState.Overdue];
}
