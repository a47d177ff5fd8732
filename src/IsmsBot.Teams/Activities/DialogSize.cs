using System.Globalization;
using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>Width and height of a dialog: small, medium, large, or pixels.</summary>
public readonly record struct DialogSize(string Width, string Height)
{
    public static DialogSize Small { get; } = new("small", "small");

    public static DialogSize Medium { get; } = new("medium", "medium");

    public static DialogSize Large { get; } = new("large", "large");

    public static DialogSize Pixels(int width, int height) =>
        new(width.ToString(CultureInfo.InvariantCulture), height.ToString(CultureInfo.InvariantCulture));

    internal void WriteTo(Utf8JsonWriter writer)
    {
        Write(writer, "height"u8, Height);
        Write(writer, "width"u8, Width);
    }

    private static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, string? size)
    {
        if (int.TryParse(size, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels))
        {
            writer.WriteNumber(name, pixels);
        }
        else
        {
            writer.WriteString(name, size ?? "medium");
        }
    }
}
