using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Writes pixels and layouts.</summary>
internal static class LayoutWriting
{
    extension(Utf8JsonWriter writer)
    {
        public void Pixels(ReadOnlySpan<byte> name, int? pixels)
        {
            if (pixels is { } count)
            {
                writer.WriteString(name, string.Create(CultureInfo.InvariantCulture, $"{count}px"));
            }
        }

        public void Layouts(IReadOnlyList<CardLayout> layouts)
        {
            if (layouts.Count == 0)
            {
                return;
            }

            writer.WriteStartArray("layouts"u8);
            foreach (var layout in layouts)
            {
                layout.WriteTo(writer);
            }

            writer.WriteEndArray();
        }
    }
}
