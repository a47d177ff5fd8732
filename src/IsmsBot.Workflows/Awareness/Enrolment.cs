using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Lifecycles;

namespace IsmsBot.Workflows.Awareness;

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

    public DateTimeOffset? CompletedAt { get; set; }

    /// <summary>Best result as a share; single answers are not kept.</summary>
    public decimal? QuizScore { get; set; }

    public int QuizTries { get; set; }

    public int RemindersSent { get; set; }

    public DateOnly? EscalatedAt { get; set; }

    public DateOnly? DeferredUntil { get; set; }

    public string? ExemptReason { get; set; }

    public string? DecidedById { get; set; }

    /// <summary>The day of the next reminder or escalation; null when none is left. Indexed, so that a sweep reads only what is due.</summary>
    public DateOnly? NextStepOn { get; set; }

    public bool IsOpen => Status is EnrolmentState.Assigned or EnrolmentState.Opened or EnrolmentState.Overdue;

    public static Lifecycle<EnrolmentState> Lifecycle { get; } = new("Enrolment")
    {
        { EnrolmentState.Assigned, EnrolmentState.Opened, "open", "@self", "GEN-11" },
        { EnrolmentState.Opened, EnrolmentState.Completed, "acknowledge", "@self", "AWR-01", "AWR-02", "AWR-03", "AWR-05" },
        { EnrolmentState.Assigned, EnrolmentState.Overdue, "expire", "@system" },
        { EnrolmentState.Opened, EnrolmentState.Overdue, "expire", "@system" },
        { EnrolmentState.Overdue, EnrolmentState.Completed, "acknowledge", "@self", "AWR-01", "AWR-02", "AWR-03", "AWR-05" },
        { EnrolmentState.Assigned, EnrolmentState.Deferred, "defer", "@lineManager isms-manager", "AWR-06", "SOD-07" },
        { EnrolmentState.Overdue, EnrolmentState.Deferred, "defer", "@lineManager isms-manager", "AWR-06", "SOD-07" },
        { EnrolmentState.Deferred, EnrolmentState.Assigned, "resume", "@system" },
        { EnrolmentState.Opened, EnrolmentState.Deferred, "defer", "@lineManager isms-manager", "AWR-06", "SOD-07" },
        { EnrolmentState.Assigned, EnrolmentState.Exempt, "exempt", "isms-manager", "SOD-07", "GEN-07" },
        { EnrolmentState.Overdue, EnrolmentState.Exempt, "exempt", "isms-manager", "SOD-07", "GEN-07" },
        { EnrolmentState.Opened, EnrolmentState.Cancelled, "cancel", "@system" },
        { EnrolmentState.Deferred, EnrolmentState.Cancelled, "cancel", "@system" },
        { EnrolmentState.Assigned, EnrolmentState.Cancelled, "cancel", "@system" },
        { EnrolmentState.Overdue, EnrolmentState.Cancelled, "cancel", "@system" },
    };
}
