using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Clears inputs (Teams extension); none named means all.</summary>
public sealed record ResetInputsAction(params IReadOnlyList<string> TargetInputIds) : CardAction
{
    public override string TypeName => "Action.ResetInputs";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        if (TargetInputIds.Count > 0)
        {
            writer.Texts("targetInputIds"u8, TargetInputIds);
        }
    }
}
