using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Treatments;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// The 93 lines of the Statement of Applicability, who relies on each control, and the version in force with the fingerprint of these lines.
/// </summary>
internal static class SampleSoa
{
    public static void Add(Turn turn, JsonElement sample)
    {
        foreach (var e in sample.GetProperty("soaEntries").EnumerateArray())
        {
            turn.Import(Entry(e), StateName.Read<SoaEntryState>(e.Needed("status")));
        }

        foreach (var treatment in turn.Db
            .Set<Treatment>().Local
            .Where(t => t.Status is not TreatmentState.Proposed and not TreatmentState.Cancelled)
            .ToList())
        {
            foreach (var control in treatment.ControlIds)
            {
                turn.Db.Add(
                    new ControlUse { ControlId = control, TreatmentId = treatment.Id, RiskId = treatment.RiskId, Stage = StageOf(treatment.Status) });
            }
        }

        var lines = SoaLines.Write(turn.Db.Set<SoaEntry>().Local);
        foreach (var v in sample.GetProperty("soaVersions").EnumerateArray())
        {
            turn.Import(Version(v, lines), StateName.Read<SoaVersionState>(v.Needed("status")));
        }
    }

    private static WorkStage StageOf(TreatmentState status) => status switch
    {
        TreatmentState.Approved => WorkStage.Planned,
        TreatmentState.Verified => WorkStage.Done,
        _ => WorkStage.InProgress,
    };

    private static SoaEntry Entry(JsonElement e) => new()
    {
        Id = e.Needed("id"),
        Title = e.Needed("title"),
        OwnerId = e.Text("controlOwnerId"),
        ControlId = e.Needed("controlId"),
        Applicability = StateName.Read<Applies>(e.Needed("applicability")),
        Reasons = e.Texts("reasons"),
        Justification = e.Needed("justification"),
        ImplementationStatus = StateName.Read<Implementation>(e.Needed("implementationStatus")),
        HowItWorks = e.Text("implementation"),
        ControlOwnerId = e.Text("controlOwnerId"),
        RiskIds = e.Texts("riskIds"),
        RequirementIds = e.Texts("requirementIds"),
        DocumentCodes = e.Texts("documentCodes"),
        LastCheckedAt = e.Day("lastCheckedAt"),
        CheckResult = StateName.Read<ControlCheck>(e.Needed("checkResult")),
        Evidence = SampleRisks.Evidence(e),
    };

    private static SoaVersion Version(JsonElement v, string lines) => new()
    {
        Id = v.Needed("id"),
        Title = v.Needed("title"),
        VersionLabel = v.Needed("versionLabel"),
        Lines = lines,
        EntriesHash = SoaLines.HashOf(lines),
        IncludedCount = v.Number("includedCount"),
        ExcludedCount = v.Number("excludedCount"),
        DocumentCode = v.Needed("documentCode"),
        AuthorId = v.Needed("authorId"),
        ApprovedById = v.Text("approvedById"),
        ApprovedAt = v.Day("approvedAt"),
    };
}
