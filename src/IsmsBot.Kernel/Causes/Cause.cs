namespace IsmsBot.Kernel.Causes;

/// <summary>What can happen that calls for a new look at the risks, for a planned change, or both (domain 3.5; records.json, Trigger).</summary>
public enum CauseKind
{
    NewSite,
    NewDepartment,
    RoleChange,
    MajorDocumentVersion,
    SupplierChange,
    IncidentMajor,
    AuditMajor,
    NewRequirement,
    NewCriticalAsset,
    ContextChange,
    MethodChange,
}

/// <summary>Something that happened in one room and concerns others.</summary>
/// <param name="Reference">Record or directory object that caused it; with the kind it is what makes one cause one trigger.</param>
/// <param name="Title">What happened, as the ISMS managers read it.</param>
public sealed record Cause(CauseKind Kind, string Reference, string Title)
{
    /// <summary>When it happened; null for today. The days to answer count from here.</summary>
    public DateOnly? Since { get; init; }

    /// <summary>The ISMS managers from now on, where this very turn decides who they are; null for whoever holds the role.</summary>
    public IReadOnlyList<People.Person>? Managers { get; init; }
}
