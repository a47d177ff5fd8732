namespace IsmsBot.Workflows.Triggers;

/// <summary>What happened, in words that people choose from and read above a trigger.</summary>
internal static class TriggerWords
{
    public static Sentence Of(CauseKind kind) => kind switch
    {
        CauseKind.IncidentMajor => "A major incident",
        CauseKind.AuditMajor => "A major finding of an audit",
        CauseKind.ContextChange => "A change around us, or in what we are about",
        CauseKind.NewRequirement => "A new law, contract or other requirement",
        CauseKind.SupplierChange => "A change at an important supplier",
        CauseKind.NewSite => "A new site",
        CauseKind.NewDepartment => "A new unit",
        CauseKind.RoleChange => "Another ISMS manager or internal auditor",
        CauseKind.NewCriticalAsset => "An asset of high need",
        CauseKind.MajorDocumentVersion => "A new version of policy or scope",
        CauseKind.MethodChange => "A new risk method",
        _ => $"{kind}",
    };
}
