using System.Text.Json.Serialization;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Chat;
using IsmsBot.Kernel.Jobs;
using IsmsBot.Kernel.Lifecycles;
using IsmsBot.Kernel.Outbox;
using IsmsBot.Kernel.Readiness;
using IsmsBot.Kernel.Reminders;
using IsmsBot.Kernel.Rooms;
using IsmsBot.Kernel.Tasks;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Workflows.Awareness;

/// <summary>People read, accept and learn, and it can be shown: campaigns, enrolments, acknowledgements (7.3, 5.2).</summary>
public sealed class AwarenessWorkflow : Workflow
{
    public override string Slug => "awareness";

    public override Sentence Title => "Awareness";

    public override IReadOnlyList<string> Clauses => ["awareness", "policy"];

    public override JsonSerializerContext Json => AwarenessJson.Default;

    public override IReadOnlyList<Type> Acts =>
    [
        Can<OpenContent>(), Can<Acknowledge>(), Can<FinishLesson>(), Can<AskOwner>(), Can<AnswerQuestion>(), Can<Defer>(), Can<Exempt>(),
        Can<ApproveCampaign>(), Can<StartCampaign>(), Can<CancelCampaign>(), Can<CloseCampaign>(), Can<RemindNow>(), Can<RemindMyTeam>(), Can<TalkDone>(),
        Can<ShowCoverage>(), Can<ShowCampaign>(), Can<ShowEnrolment>(), Can<ShowDeferral>(), Can<ShowTask>(),
    ];

    public override IReadOnlyList<View> Views => [new MyPoliciesView(), new CoverageView(), new WhoHasNotView(), new CampaignsView()];

    public override IReadOnlyList<Interview> Interviews => [new NewCampaignInterview()];

    public override IReadOnlyList<ILifecycle> Lifecycles => [Campaign.Lifecycle, Enrolment.Lifecycle, Acknowledgement.Lifecycle];

    public override IReadOnlyList<Reminder> Reminders => [new EnrolmentReminder()];

    /// <summary>In this order: what ends comes before what begins, so that one tick settles a new version, a leaver and a joiner.</summary>
    public override IReadOnlyList<Job> Jobs =>
        [new FollowNewVersions(), new CampaignForNewMajor(), new CancelLeavers(), new ResumeDeferred(), new StartDueCampaigns(), new WelcomeJoiners(), new EnrolAudience(), new ProposeDeferrals(), new TellUnreachable(), new ExpireOverdue(), new CloseFinished()];

    public override IReadOnlyList<TaskSource> Tasks => [new AwarenessTasks()];

    public override IReadOnlyList<TaskKind> TaskKinds =>
        [new(DeferralTask.Kind, t => new ShowDeferral(t.SubjectId)), new(AskOwner.Kind, t => new ShowTask(t.Id)), new(TalkWithSecurity.Kind, t => new ShowTask(t.Id))];

    public override IReadOnlyList<DeliveryEffect> Deliveries => [new CardArrived()];

    public override IReadOnlyList<ClauseTest> ClauseTests => AwarenessTests.All;

    public override IReadOnlyList<Card> SampleCards => AwarenessSamples.All;
}
