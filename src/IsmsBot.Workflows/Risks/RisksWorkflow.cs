using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Risks.Delphi;
using IsmsBot.Workflows.Risks.Register;

namespace IsmsBot.Workflows.Risks;

/// <summary>The register of risks, the method they are rated with, and when they are looked at again (6.1.1, 6.1.2, 8.2).</summary>
public sealed class RisksWorkflow : Workflow
{
    public override string Slug => "risks";

    public override Sentence Title => "Risks";

    public override IReadOnlyList<string> Clauses => ["planning-general", "risk-assessment-process", "risk-assessment-performed"];

    public override JsonSerializerContext Json => RisksJson.Default;

    public override IReadOnlyList<Type> Acts =>
    [
        Can<TriageRisk>(), Can<DismissRisk>(), Can<RateRisk>(), Can<PreviewRating>(), Can<SecondOpinion>(), Can<ReassessRisk>(), Can<ShowRisk>(),
        Can<ShowRating>(), Can<ShowTriage>(), Can<ShowOpinion>(), Can<ShowTrigger>(), Can<DismissTrigger>(), Can<StartTriggered>(), Can<StartChosen>(), Can<RaiseTrigger>(), Can<StartAssessment>(),
        Can<CompleteAssessment>(), Can<ChangeMethod>(), Can<ApproveMethod>(), Can<ReturnMethod>(),
        Can<DecideOpportunity>(), Can<StartOpportunity>(), Can<EvaluateOpportunity>(), Can<ShowOpportunity>(), Can<ConfirmAsset>(), Can<RetireAsset>(), Can<ShowAsset>(), Can<NewAsset>(), Can<EditAsset>(), Can<ActivateAsset>(), Can<ShowAssetForm>(),
        Can<ImportRegister>(), Can<DropImport>(), Can<ShowImport>(), Can<ExportRegister>(),
        Can<KeepMethod>(), Can<ShowMethod>(), Can<PlanAction>(), Can<StartAction>(), Can<CompleteAction>(), Can<VerifyAction>(), Can<ReopenAction>(), Can<CancelAction>(), Can<ShowAction>(),
        Can<ShowNewDelphi>(), Can<StartDelphi>(), Can<AnswerDelphi>(), Can<ExplainDelphi>(), Can<ShowDelphi>(), Can<DecideDelphi>(), Can<CancelDelphi>(),
    ];

    public override IReadOnlyList<View> Views =>
    [
        new RiskView(), new MyRisksView(), new TopRisksView(), new AssessmentView(), new MethodView(), new OpportunitiesView(), new MyAssetsView(), new AssetsView(), new AssetView(), new NewAssetView(),
        new TriggerView(), new NewTriggerView(), new ImportView(), new ExportView(), new MyActionsView(),
    ];

    public override IReadOnlyList<Interview> Interviews => [new NewRiskInterview()];

    public override IReadOnlyList<FileTaker> Files => [new TakeRegister()];

    public override IReadOnlyList<ILifecycle> Lifecycles =>
    [
        RiskMethod.Lifecycle, Asset.Lifecycle, Risk.Lifecycle, RiskAssessment.Lifecycle, Trigger.Lifecycle, Opportunity.Lifecycle, PlannedAction.Lifecycle,
        RiskImport.Lifecycle, RiskExport.Lifecycle, DelphiScoring.Lifecycle,
    ];

    public override IReadOnlyList<Reminder> Reminders => [new RateReminder(), new TriggerReminder(), new DelphiReminder(), new AssetReminder(), new MethodReminder(), new ActionReminder()];

    public override IReadOnlyList<Job> Jobs => [new FileExports(), new DropOldImports(), new EndDelphiRounds(), new AskForAssets(), new AskForMethod(), new OpenTriggers()];

    public override IReadOnlyList<TaskSource> Tasks => [new RisksTasks()];

    public override IReadOnlyList<ClauseTest> ClauseTests => [.. PlanningTests.All, .. AssessmentTests.All];

    public override IReadOnlyList<Card> SampleCards => [.. RisksSamples.All, .. RegisterSamples.All, .. DelphiSamples.All];
}
