using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace IsmsBot.Teams.Activities;

/// <summary>
/// Reads and writes activities. Reading is tolerant: unknown fields, any order, numbers and booleans as text, null arrays
/// and absent names are accepted; a property given twice, nesting deeper than 64 and a missing type are not.
/// </summary>
public static class ActivityJson
{
    public const int MaxDepth = 64;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <exception cref="ActivityFormatException">The bytes are not an activity.</exception>
    public static Activity Read(ReadOnlySpan<byte> utf8)
    {
        try
        {
            return Checked(JsonSerializer.Deserialize(WithoutByteOrderMark(utf8), ActivityContext.Default.Activity));
        }
        catch (JsonException wrong)
        {
            throw Explained(wrong);
        }
    }

    /// <exception cref="ActivityFormatException">The bytes are not an activity.</exception>
    public static async ValueTask<Activity> ReadAsync(Stream stream, CancellationToken cancellation = default)
    {
        try
        {
            return Checked(await JsonSerializer.DeserializeAsync(stream, ActivityContext.Default.Activity, cancellation));
        }
        catch (JsonException wrong)
        {
            throw Explained(wrong);
        }
    }

    /// <exception cref="ActivityFormatException">The element is not an activity.</exception>
    public static Activity Read(JsonElement element)
    {
        try
        {
            return Checked(element.Deserialize(ActivityContext.Default.Activity));
        }
        catch (JsonException wrong)
        {
            throw Explained(wrong);
        }
    }

    /// <summary>The activity as compact JSON in UTF-8 with every field that is set.</summary>
    public static byte[] ToUtf8(Activity activity)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        Write(activity, buffer);
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes the activity with every field that is set.</summary>
    public static void Write(Activity activity, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, Compact);
        ActivityWriter.Write(writer, activity, withPlacement: true);
    }

    /// <summary>Writes what the Connector wants: placement (from, conversation, service URL) is told by the address, not by the body.</summary>
    public static void WriteOutbound(Activity activity, IBufferWriter<byte> to)
    {
        using var writer = new Utf8JsonWriter(to, Compact);
        ActivityWriter.Write(writer, activity, withPlacement: false);
    }

    private static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8) => utf8.StartsWith("\uFEFF"u8) ? utf8[3..] : utf8;

    private static Activity Checked(Activity? activity) =>
        activity is null ? throw new ActivityFormatException("The body is null; an activity is a JSON object.")
        : string.IsNullOrWhiteSpace(activity.Type) ? throw new ActivityFormatException("The activity has no type.")
        : activity;

    private static ActivityFormatException Explained(JsonException wrong) =>
        new($"The body is not an activity: the JSON cannot be read at {Place(wrong)}.", wrong);

    private static string Place(JsonException wrong) =>
        wrong.Path is { Length: > 0 } path && path != "$"
            ? $"{(path.Length > 120 ? path[..120] : path)} (line {wrong.LineNumber + 1}, byte {wrong.BytePositionInLine})"
            : $"line {(wrong.LineNumber ?? 0) + 1}, byte {wrong.BytePositionInLine ?? 0}";
}
