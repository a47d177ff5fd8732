using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace IsmsBot.Teams.Cards;

/// <summary>A JSON object in UTF-8 that a card carries for its actions. It is checked once, here, and embedded as it is.</summary>
public sealed class CardData
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private CardData(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    public static CardData Empty { get; } = new("{}"u8.ToArray());

    public ReadOnlyMemory<byte> Utf8 { get; }

    public static implicit operator CardData(JsonElement element) => FromJsonElement(element);

    /// <exception cref="ArgumentException">The bytes are not one JSON object.</exception>
    public static CardData Raw(ReadOnlyMemory<byte> utf8) => new(Checked(utf8));

    /// <exception cref="ArgumentException">The element is not an object.</exception>
    public static CardData FromJsonElement(JsonElement element) => Written(element.WriteTo);

    /// <exception cref="ArgumentException">The value does not serialize to an object.</exception>
    public static CardData From<T>(T value, JsonTypeInfo<T> shape) => Raw(JsonSerializer.SerializeToUtf8Bytes(value, shape));

    /// <summary>An object of texts; null texts are left out.</summary>
    public static CardData Of(params ReadOnlySpan<(string Name, string? Value)> fields)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in fields)
            {
                if (value is not null)
                {
                    writer.WriteString(name, value);
                }
            }

            writer.WriteEndObject();
        }

        return new CardData(buffer.WrittenMemory);
    }

    /// <summary>What the function writes, which must be one object.</summary>
    /// <exception cref="ArgumentException">Something else was written.</exception>
    public static CardData Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>(256);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            write(writer);
        }

        return Raw(buffer.WrittenMemory);
    }

    /// <summary>The same object with one more text in front; an object that has a property of this name is left as it is.</summary>
    public CardData With(string name, string value) => With(name, writer => writer.WriteStringValue(value));

    /// <summary>The same object with one more property in front; an object that has a property of this name is left as it is.</summary>
    public CardData With(string name, Action<Utf8JsonWriter> value)
    {
        if (Has(name))
        {
            return this;
        }

        var buffer = new ArrayBufferWriter<byte>(Utf8.Length + 128);
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            writer.WritePropertyName(name);
            value(writer);
            writer.WriteEndObject();
        }

        var rest = Utf8.Span.Trim(" \t\r\n"u8)[1..^1].Trim(" \t\r\n"u8);
        if (rest.IsEmpty)
        {
            return new CardData(buffer.WrittenMemory);
        }

        return new CardData((byte[])[.. buffer.WrittenSpan[..^1], (byte)',', .. rest, (byte)'}']);
    }

    private bool Has(string name)
    {
        var reader = new Utf8JsonReader(Utf8.Span);
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals(name))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlyMemory<byte> Checked(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8.Span);
            if (reader.Read() && reader.TokenType == JsonTokenType.StartObject)
            {
                while (reader.Read())
                {
                }

                return utf8;
            }
        }
        catch (JsonException wrong)
        {
            throw new ArgumentException("The data of a card action must be valid JSON.", nameof(utf8), wrong);
        }

        throw new ArgumentException("The data of a card action must be one JSON object; inputs cannot be merged into anything else.", nameof(utf8));
    }
}
