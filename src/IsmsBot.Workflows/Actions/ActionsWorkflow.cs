namespace IsmsBot.Workflows.Actions;

/// <summary>Tasks with a result that matters, whatever caused them: done with proof, judged by somebody else (6.1.1 e).</summary>
public sealed class ActionsWorkflow : Workflow
{
    public override Sentence Title => "Actions";

    public override Sentence Group => "Risks";

    public override IReadOnlyList<string> Clauses => ["planning-general"];

    public override JsonSerializerContext Json => ActionsJson.Default;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, NumberHandling = JsonNumberHandling.AllowReadingFromString)]
[JsonSerializable(typeof(CompleteAction))]
[JsonSerializable(typeof(VerifyAction))]
internal sealed partial class ActionsJson : JsonSerializerContext;
