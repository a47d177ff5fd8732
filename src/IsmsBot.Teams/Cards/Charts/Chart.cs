using System.Text.Json;

namespace IsmsBot.Teams.Cards.Charts;

/// <summary>A Teams chart. Charts have no text for screen readers, so the numbers belong into the fallback and into the card's text.</summary>
public abstract record Chart : CardElement
{
    public string? Title { get; init; }

    public bool ShowTitle { get; init; }

    public bool ShowLegend { get; init; } = true;

    public ChartColorSet ColorSet { get; init; }

    /// <summary>In pixels.</summary>
    public int? MaxWidth { get; init; }

    public override bool IsTeamsExtension => true;

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.Text("title"u8, Title);
        writer.Flag("showTitle"u8, ShowTitle, unless: false);
        writer.Flag("showLegend"u8, ShowLegend, unless: true);
        ColorSet.WriteTo(writer);
        writer.Pixels("maxWidth"u8, MaxWidth);
        WriteChart(writer);
    }

    protected abstract void WriteChart(Utf8JsonWriter writer);
}
