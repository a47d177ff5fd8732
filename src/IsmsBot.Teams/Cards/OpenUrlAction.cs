using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Opens an address; a Teams deep link stays inside Teams.</summary>
public sealed record OpenUrlAction(string Url) : CardAction
{
    public override string TypeName => "Action.OpenUrl";

    protected override void WriteProperties(Utf8JsonWriter writer) => writer.WriteString("url"u8, Url);
}
