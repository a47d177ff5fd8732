using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Causes;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Forms;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Workflows.Actions;
using IsmsBot.Workflows.Assessments;
using IsmsBot.Workflows.Assets;
using IsmsBot.Workflows.Method;
using IsmsBot.Workflows.Opportunities;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Triggers;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Method, assets, assessments, risks, triggers, opportunities and actions. Reminder steps before the day of the sample count as done.
/// </summary>
internal static class SampleRisks
{
    private static readonly ReminderPlan Plan = ReminderPlan.Of("standard");

    public static async Task AddAsync(Turn turn, JsonElement sample)
    {
        var reading = new FormReading(turn) { OfThePast = true };
        foreach (var m in sample.GetProperty("riskMethods").EnumerateArray())
        {
            turn.Import(SampleMethod.Read(m), StateName.Read<MethodState>(m.Needed("status")));
        }

        await SampleRows.BringAsync<Asset>(reading, sample.GetProperty("assets"), Asset);
        foreach (var a in sample.GetProperty("riskAssessments").EnumerateArray())
        {
            turn.Import(Assessment(a), StateName.Read<AssessmentState>(a.Needed("status")));
        }

        foreach (var r in sample.GetProperty("risks").EnumerateArray())
        {
            turn.Import(Risk(r), StateName.Read<RiskState>(r.Needed("status")));
        }

        foreach (var t in sample.GetProperty("triggers").EnumerateArray())
        {
            turn.Import(Trigger(t), StateName.Read<TriggerState>(t.Needed("status")));
        }

        await SampleRows.BringAsync<Opportunity>(reading, sample.GetProperty("opportunities"), Opportunity);
        await SampleRows.BringAsync<PlannedAction>(reading, sample.GetProperty("actions"), Action);
    }

    public static Level Level(JsonElement l) => new(
        l.Number("likelihood"), l.Number("impactC"), l.Number("impactI"), l.Number("impactA"), l.Number("impact"), l.Number("score"),
        StateName.Read<Band>(l.Needed("band")));

    /// <summary>Links of the evidence of a record.</summary>
    public static List<string> Evidence(JsonElement record) =>
        record.TryGetProperty("evidence", out var list) && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select(e => e.Text("target") ?? "").Where(t => t.Length > 0)]
            : [];

    private static Risk Risk(JsonElement r)
    {
        var risk = new Risk
        {
            Id = r.Needed("id"),
            Title = r.Needed("title"),
            OwnerId = r.Text("riskOwnerId"),
            RiskOwnerId = r.Text("riskOwnerId"),
            ProposedById = r.Needed("riskOwnerId"),
            Kind = StateName.Read<RiskKind>(r.Needed("kind")),
            Cause = r.Needed("cause"),
            Event = r.Needed("event"),
            Consequence = r.Needed("consequence"),
            AssetIds = r.Texts("assetIds"),
            Properties = r.Texts("properties"),
            ExistingControlIds = r.Texts("existingControlIds"),
            IssueIds = r.Texts("issueIds"),
            RequirementIds = r.Texts("requirementIds"),
            MethodVersion = r.Needed("methodVersion"),
            Inherent = Level(r.GetProperty("inherent")),
            Decision = StateName.Read<RiskDecision>(r.Needed("decision")),
            TreatmentIds = r.Texts("treatmentIds"),
            AcceptanceId = r.Text("acceptanceId"),
            AssessmentId = r.Text("assessmentId"),
            LastAssessedAt = r.Day("lastAssessedAt"),
            NextReviewAt = r.Day("nextReviewAt"),
            OwnerConfirmedAt = r.Day("ownerConfirmedAt"),
        };
        risk.SetCurrent(Level(r.GetProperty("current")));
        risk.RateBy = risk.NextReviewAt;
        return risk;
    }

    private static void Asset(Asset asset, JsonElement a) =>
        (asset.SupplierId, asset.LastReviewedAt) = (a.Text("supplierId"), a.Day("lastReviewedAt")!.Value);

    private static RiskAssessment Assessment(JsonElement a) => new()
    {
        Id = a.Needed("id"),
        Title = a.Needed("title"),
        Kind = StateName.Read<AssessmentKind>(a.Needed("kind")),
        Trigger = StateName.Read<AssessmentReason>(a.Needed("trigger")),
        TriggerIds = a.Texts("triggerIds"),
        ScopeText = a.Needed("scopeText"),
        MethodVersion = a.Needed("methodVersion"),
        StartedAt = a.Day("startedAt")!.Value,
        CompletedAt = a.Day("completedAt"),
        ParticipantIds = a.Texts("participantIds"),
        IssueIds = a.Texts("issueIds"),
        RequirementIds = a.Texts("requirementIds"),
        RiskIds = a.Texts("riskIds"),
        ReportDocument = a.Text("reportDocument"),
        Summary = a.Text("summary"),
    };

    private static Trigger Trigger(JsonElement t) => new()
    {
        Id = t.Needed("id"),
        Title = t.Needed("title"),
        Kind = StateName.Read<CauseKind>(t.Needed("kind")),
        Ref = t.Needed("ref"),
        DetectedAt = t.Day("detectedAt")!.Value,
        DetectedBy = t.Needed("detectedBy"),
        NeedsReassessment = t.GetProperty("needsReassessment").GetBoolean(),
        NeedsChange = t.GetProperty("needsChange").GetBoolean(),
        AssessmentId = t.Text("assessmentId"),
        ChangeId = t.Text("changeId"),
        DismissedById = t.Text("dismissedById"),
        DismissedReason = t.Text("dismissedReason"),
        AnsweredAt = t.Day("answeredAt"),
        AnswerBy = Workflows.Triggers.Trigger.DayToAnswer(StateName.Read<CauseKind>(t.Needed("kind")), t.Day("detectedAt")!.Value),
    };

    private static void Opportunity(Opportunity opportunity, JsonElement o) =>
        (opportunity.OwnerId, opportunity.ActionIds, opportunity.EvaluatedAt) = (o.Text("ownerId"), o.Texts("actionIds"), o.Day("evaluatedAt"));

    private static void Action(PlannedAction action, JsonElement a)
    {
        action.CompletedAt = a.Day("completedAt");
        action.JudgeBy = a.Day("completedAt")?.AddDays(30);
        action.Evidence = Evidence(a);
        action.VerifiedById = a.Text("verifiedById");
        action.Effectiveness = StateName.Read<Effectiveness>(a.Needed("effectiveness"));
        action.EvaluatedAt = a.Day("evaluatedAt");
    }
}
