namespace IsmsBot.Kernel.People;

/// <summary>The roles of the catalogue, by id.</summary>
public static class Role
{
    public const string Staff = "staff";
    public const string DocumentOwner = "document-owner";
    public const string DocumentApprover = "document-approver";
    public const string RiskOwner = "risk-owner";
    public const string ControlOwner = "control-owner";
    public const string IsmsManager = "isms-manager";
    public const string InternalAuditor = "internal-auditor";
    public const string TopManagement = "top-management";
    public const string SystemAdministrator = "system-administrator";
}
