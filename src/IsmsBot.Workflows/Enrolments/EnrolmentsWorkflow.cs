using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Each person's part: people read, accept, learn and ask, and it can be shown for each of them (7.3, 5.2).</summary>
public sealed class EnrolmentsWorkflow : Workflow, IFollowsCampaigns
{
    public override Sentence Title => "Reading and learning";

    public override Sentence Group => "Awareness";

    public override IReadOnlyList<string> Clauses => ["awareness", "policy"];

    public override JsonSerializerContext Json => EnrolmentsJson.Default;

    /// <summary>In this order: what ends comes before what begins, so that one tick settles a leaver and a joiner.</summary>
    public override IReadOnlyList<Job> Jobs =>
        [new CancelLeavers(), new ResumeDeferred(), new WelcomeJoiners(), new EnrolAudience(), new ProposeDeferrals(), new ExpireOverdue(),
            new CloseFinished()];

    public override IReadOnlyList<TaskKind> TaskKinds =>
    [
        new(ProposeDeferrals.Kind, t => RoomCatalog.RegisterOf<Enrolment>().Opening(t.SubjectId)),
        new(AskOwner.Kind, t => new ShowTask(t.Id)),
        new(FinishLesson.Talk, t => new ShowTask(t.Id)),
    ];

    public override IReadOnlyList<ClauseTest> ClauseTests => EnrolmentChecks.All;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. EnrolmentExamples.Cards];

    public Task StartedAsync(Turn turn, Campaign campaign) => Enrolling.PortionAsync(turn, campaign);

    public async Task EndedAsync(Turn turn, Campaign campaign)
    {
        if (campaign.Status == CampaignState.Closed)
        {
            await Figures.FreezeAsync(turn, campaign);
        }

        foreach (var open in await turn.Db.Set<Enrolment>().Where(e => e.CampaignId == campaign.Id && Enrolment.Unfinished.Contains(e.Status))
            .ToListAsync(turn.Cancellation))
        {
            await CancelLeavers.CancelAsync(turn, open, campaign.ClosingNote!);
        }
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, PropertyNameCaseInsensitive = true,
    Converters = [typeof(TickedOrNot), typeof(DayOrNothing)])]
[JsonSerializable(typeof(OpenContent))]
[JsonSerializable(typeof(ShowMyPolicies))]
[JsonSerializable(typeof(Acknowledge))]
[JsonSerializable(typeof(FinishLesson))]
[JsonSerializable(typeof(AskOwner))]
[JsonSerializable(typeof(AnswerQuestion))]
[JsonSerializable(typeof(Defer))]
[JsonSerializable(typeof(Exempt))]
[JsonSerializable(typeof(RemindMyTeam))]
[JsonSerializable(typeof(TalkDone))]
[JsonSerializable(typeof(ShowTask))]
internal sealed partial class EnrolmentsJson : JsonSerializerContext;
