using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What is done about risks, and what remains: treatments, acceptances, the plan (6.1.3, 8.3).</summary>
public sealed class TreatmentsWorkflow : Workflow, ILinksRisks
{
    public override string Slug => "treatments";

    public override Sentence Title => "Risk treatment";

    public override IReadOnlyList<string> Clauses => ["risk-treatment-process", "risk-treatment-performed"];

    public override JsonSerializerContext Json => TreatmentsJson.Default;

    public override IReadOnlyList<Type> Acts =>
    [
        Can<ProposeTreatment>(), Can<ApproveTreatment>(), Can<RejectTreatment>(), Can<CancelTreatment>(), Can<StartTreatment>(), Can<UpdateTreatment>(),
        Can<FinishTreatment>(), Can<MoveDate>(), Can<DecideDate>(), Can<VerifyTreatment>(), Can<RejectVerification>(), Can<RequestAcceptance>(),
        Can<AskTolerance>(), Can<AcceptRisk>(), Can<RejectAcceptance>(), Can<EndorseAcceptance>(), Can<RefuseAcceptance>(), Can<CloseRisk>(),
        Can<SubmitPlan>(), Can<ApproveMyLines>(), Can<ApprovePlan>(), Can<ReturnPlan>(), Can<ShowTreatment>(), Can<ShowNewTreatment>(),
        Can<ShowAcceptance>(), Can<ShowPlan>(),
    ];

    public override IReadOnlyList<View> Views => [new TreatmentViews(), new TreatmentView(), new DecideView(), new PlanView()];

    public override IReadOnlyList<ILifecycle> Lifecycles => [Treatment.Lifecycle, RiskAcceptance.Lifecycle, RtpVersion.Lifecycle];

    public override IReadOnlyList<Reminder> Reminders => [new TreatmentReminder(), new AcceptanceReminder(), new WaitingDecisions(), new WaitingPlans()];

    /// <summary>In this order: what is stale or has run out ends before anybody is asked anew.</summary>
    public override IReadOnlyList<Job> Jobs => [new AcceptanceJobs(), new ExpireAcceptances(), new RequestResiduals(), new TellOfCritical(), new FilePlan(), new PlanTime()];

    /// <summary>Risks that this person carries out a treatment of.</summary>
    public IQueryable<Risk> LinkedTo(IsmsDb db, string personId, IQueryable<Risk> among) => among.Where(r => db.Set<Treatment>().Any(t => t.RiskId == r.Id && t.ResponsibleId == personId));

    public override IReadOnlyList<TaskSource> Tasks => [new TreatmentsTasks()];

    public override IReadOnlyList<ClauseTest> ClauseTests => TreatmentTests.All;

    public override IReadOnlyList<Card> SampleCards => TreatmentsSamples.All;
}
