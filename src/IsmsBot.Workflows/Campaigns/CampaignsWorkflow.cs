namespace IsmsBot.Workflows.Campaigns;

/// <summary>What groups of people have to take in by a day: made, approved by somebody else, started, closed (7.3, 5.2).</summary>
public sealed class CampaignsWorkflow : Workflow
{
    public override Sentence Title => "Campaigns";

    public override Sentence Group => "Awareness";

    public override IReadOnlyList<string> Clauses => ["awareness"];

    public override JsonSerializerContext Json => CampaignsJson.Default;

    /// <summary>What ends comes before what begins, so that one tick settles a new version.</summary>
    public override IReadOnlyList<Job> Jobs => [new FollowNewVersions(), new CampaignForNewMajor(), new StartDueCampaigns()];

    public override IReadOnlyList<ClauseTest> ClauseTests => CampaignChecks.All;
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString,
    PropertyNameCaseInsensitive = true)]
[JsonSerializable(typeof(ApproveCampaign))]
[JsonSerializable(typeof(StartCampaign))]
[JsonSerializable(typeof(CancelCampaign))]
[JsonSerializable(typeof(CloseCampaign))]
[JsonSerializable(typeof(LessonContent))]
internal sealed partial class CampaignsJson : JsonSerializerContext;
