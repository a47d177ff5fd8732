using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Risks;

/// <summary>What happened, in words that people choose from and read above a trigger.</summary>
internal static class TriggerWords
{
    public static Sentence Of(TriggerKind kind) => kind switch
    {
        TriggerKind.IncidentMajor => "A major incident",
        TriggerKind.AuditMajor => "A major finding of an audit",
        TriggerKind.ContextChange => "A change around us, or in what we are about",
        TriggerKind.NewRequirement => "A new law, contract or other requirement",
        TriggerKind.SupplierChange => "A change at an important supplier",
        TriggerKind.NewSite => "A new site",
        TriggerKind.NewDepartment => "A new unit",
        TriggerKind.RoleChange => "Another ISMS manager or internal auditor",
        TriggerKind.NewCriticalAsset => "An asset of high need",
        TriggerKind.MajorDocumentVersion => "A new version of policy or scope",
        TriggerKind.MethodChange => "A new risk method",
        _ => $"{kind}",
    };
}
