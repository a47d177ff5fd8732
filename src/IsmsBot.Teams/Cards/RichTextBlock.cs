using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>One paragraph of runs. Runs are shown as they are, without markdown, so they are the safe place for user text.</summary>
public sealed record RichTextBlock(params IReadOnlyList<TextRun> Inlines) : CardElement
{
    public override string TypeName => "RichTextBlock";

    public override IEnumerable<CardAction> Buttons => Inlines.Select(run => run.SelectAction).OfType<CardAction>();

    protected override void WriteProperties(Utf8JsonWriter writer)
    {
        writer.WriteStartArray("inlines"u8);
        foreach (var run in Inlines)
        {
            run.WriteTo(writer);
        }

        writer.WriteEndArray();
    }
}
