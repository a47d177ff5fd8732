using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Items below each other; useful to go back to it at one width.</summary>
public sealed record StackLayout : CardLayout
{
    public override string TypeName => "Layout.Stack";

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
    }
}
