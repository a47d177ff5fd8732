using System.Text.Json;

namespace IsmsBot.Teams;

/// <summary>Writes a property only when there is something to say.</summary>
internal static class JsonWriting
{
    extension(Utf8JsonWriter writer)
    {
        public void Text(ReadOnlySpan<byte> name, string? value)
        {
            if (value is not null)
            {
                writer.WriteString(name, value);
            }
        }

        public void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string> values)
        {
            writer.WriteStartArray(name);
            foreach (var value in values)
            {
                writer.WriteStringValue(value);
            }

            writer.WriteEndArray();
        }

        public void Flag(ReadOnlySpan<byte> name, bool? value)
        {
            if (value is { } flag)
            {
                writer.WriteBoolean(name, flag);
            }
        }

        /// <summary>Writes the flag unless it says what a reader assumes anyway.</summary>
        public void Flag(ReadOnlySpan<byte> name, bool value, bool unless)
        {
            if (value != unless)
            {
                writer.WriteBoolean(name, value);
            }
        }

        public void Number(ReadOnlySpan<byte> name, double? value)
        {
            if (value is { } number)
            {
                writer.WriteNumber(name, number);
            }
        }

        public void Number(ReadOnlySpan<byte> name, int? value)
        {
            if (value is { } number)
            {
                writer.WriteNumber(name, number);
            }
        }

        public void Time(ReadOnlySpan<byte> name, DateTimeOffset? value)
        {
            if (value is { } time)
            {
                writer.WriteString(name, time);
            }
        }

        public void Element(ReadOnlySpan<byte> name, JsonElement? value)
        {
            if (value is { ValueKind: not JsonValueKind.Undefined } element)
            {
                writer.WritePropertyName(name);
                element.WriteTo(writer);
            }
        }
    }
}
