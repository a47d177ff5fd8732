namespace IsmsBot.Workflows.Awareness;

/// <summary>People read, accept and learn, and it can be shown: campaigns, enrolments, acknowledgements (7.3, 5.2).</summary>
public sealed class AwarenessWorkflow : Workflow
{
    public override string Slug => "awareness";

    public override Sentence Title => "Awareness";

    public override IReadOnlyList<string> Clauses => ["awareness", "policy"];

    public override JsonSerializerContext Json => AwarenessJson.Default;

    /// <summary>In this order: what ends comes before what begins, so that one tick settles a new version, a leaver and a joiner.</summary>
    public override IReadOnlyList<Job> Jobs =>
        [new FollowNewVersions(), new CampaignForNewMajor(), new CancelLeavers(), new ResumeDeferred(), new StartDueCampaigns(), new WelcomeJoiners(), new EnrolAudience(), new ProposeDeferrals(), new TellUnreachable(), new ExpireOverdue(), new CloseFinished()];

    public override IReadOnlyList<TaskKind> TaskKinds =>
        [new(DeferralTask.Kind, t => new ShowDeferral(t.SubjectId)), new(AskOwner.Kind, t => new ShowTask(t.Id)), new(TalkWithSecurity.Kind, t => new ShowTask(t.Id))];

    public override IReadOnlyList<ClauseTest> ClauseTests => AwarenessTests.All;

    public override IReadOnlyList<Card> SampleCards => AwarenessSamples.All;
}
