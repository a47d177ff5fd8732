namespace IsmsBot.Workflows.Roles;

/// <summary>Who holds which role, with duties and powers that they accepted, and which conflicts are allowed for a time (5.3, domain 1.10).</summary>
public sealed class RolesWorkflow : Workflow
{
    public override Sentence Title => "Roles";

    public override Sentence Group => "People";

    public override IReadOnlyList<string> Clauses => ["roles"];

    public override JsonSerializerContext Json => RolesJson.Default;

    public override IReadOnlyList<ClauseTest> ClauseTests => RoleChecks.All;

    public override IReadOnlyList<Card> SampleCards => [.. base.SampleCards, .. RoleSamples.All];

    public override Task GreetAsync(Turn turn) => FirstManager.OfferAsync(turn);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(AcceptRole))]
[JsonSerializable(typeof(EndRole))]
[JsonSerializable(typeof(AcceptFirstManager))]
[JsonSerializable(typeof(ApproveException))]
[JsonSerializable(typeof(RevokeException))]
internal sealed partial class RolesJson : JsonSerializerContext;
