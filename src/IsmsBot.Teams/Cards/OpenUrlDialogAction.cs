using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Opens a page in a dialog (Teams extension).</summary>
public sealed record OpenUrlDialogAction(string Url) : CardAction
{
    public string? DialogTitle { get; init; }

    /// <summary>small, medium, large or pixels.</summary>
    public string? DialogHeight { get; init; }

    /// <summary>small, medium, large or pixels.</summary>
    public string? DialogWidth { get; init; }

    public override string TypeName => "Action.OpenUrlDialog";

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteString("url"u8, Url);
        writer.Text("dialogTitle"u8, DialogTitle);
        writer.Text("dialogHeight"u8, DialogHeight);
        writer.Text("dialogWidth"u8, DialogWidth);
    }
}
