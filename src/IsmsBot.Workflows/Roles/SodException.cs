namespace IsmsBot.Workflows.Roles;

public enum SodExceptionState
{
    Requested,
    Approved,
    Expired,
    Revoked,
    Rejected,
}

/// <summary>A permission for one person to hold two conflicting roles for a time, with what limits the danger (5.3).</summary>
public sealed class SodException : Record<SodExceptionState>
{
    /// <summary>Months it lasts at most.</summary>
    public const int MostMonths = 6;

    /// <summary>Days in which top management decides.</summary>
    public const int DaysToDecide = 7;

    public required string PersonId { get; set; }

    /// <summary>The two roles, by id.</summary>
    public List<string> Roles { get; set; } = [];

    public string Reason { get; set; } = "";

    public string CompensatingControl { get; set; } = "";

    /// <summary>By when top management decides; null once it is decided.</summary>
    public DateOnly? DecideBy { get; set; }

    public string? ApprovedById { get; set; }

    public DateOnly? ApprovedAt { get; set; }

    /// <summary>The last day on which it allows both.</summary>
    public DateOnly? ExpiresAt { get; set; }

    /// <summary>Whether it is about these two roles, in either order.</summary>
    public bool Allows(string one, string other) => Roles.Contains(one, StringComparer.Ordinal) && Roles.Contains(other, StringComparer.Ordinal);

    /// <summary>Those that are approved and have not run out on a day.</summary>
    public static IQueryable<SodException> InForce(IsmsDb db, DateOnly day) =>
        db.Set<SodException>().AsNoTracking().Where(e => e.Status == SodExceptionState.Approved && e.ExpiresAt >= day);
}
