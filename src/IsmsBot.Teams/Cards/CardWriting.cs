using System.Runtime.CompilerServices;
using System.Text.Json;

namespace IsmsBot.Teams.Cards;

/// <summary>Writes the pieces that many elements share. The first name of an enumeration is its default and is not written.</summary>
internal static class CardWriting
{
    extension(Utf8JsonWriter writer)
    {
        public void Pascal<TEnum>(ReadOnlySpan<byte> name, TEnum value)
            where TEnum : struct, Enum
        {
            if (IndexOf(value) is > 0 and var index)
            {
                writer.WriteString(name, CardWords<TEnum>.Pascal[index]);
            }
        }

        /// <summary>Writes the value whenever it is set.</summary>
        public void Pascal<TEnum>(ReadOnlySpan<byte> name, TEnum? value)
            where TEnum : struct, Enum
        {
            if (value is { } set)
            {
                writer.WriteString(name, CardWords<TEnum>.Pascal[IndexOf(set)]);
            }
        }

        public void Camel<TEnum>(ReadOnlySpan<byte> name, TEnum value)
            where TEnum : struct, Enum
        {
            if (IndexOf(value) is > 0 and var index)
            {
                writer.WriteString(name, CardWords<TEnum>.Camel[index]);
            }
        }

        /// <summary>Writes the value whenever it is set.</summary>
        public void Camel<TEnum>(ReadOnlySpan<byte> name, TEnum? value)
            where TEnum : struct, Enum
        {
            if (value is { } set)
            {
                writer.WriteString(name, CardWords<TEnum>.Camel[IndexOf(set)]);
            }
        }

        public void Elements(ReadOnlySpan<byte> name, IReadOnlyList<CardElement> elements)
        {
            writer.WriteStartArray(name);
            foreach (var element in elements)
            {
                element.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        public void Actions(ReadOnlySpan<byte> name, IReadOnlyList<CardAction> actions)
        {
            if (actions.Count == 0)
            {
                return;
            }

            writer.WriteStartArray(name);
            foreach (var action in actions)
            {
                action.WriteTo(writer);
            }

            writer.WriteEndArray();
        }

        public void Action(ReadOnlySpan<byte> name, CardAction? action)
        {
            if (action is not null)
            {
                writer.WritePropertyName(name);
                action.WriteTo(writer);
            }
        }

        public void Data(ReadOnlySpan<byte> name, CardData? data)
        {
            if (data is not null)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(data.Utf8.Span, skipInputValidation: true);
            }
        }

        public void Requirements(IReadOnlyDictionary<string, string>? requires)
        {
            if (requires is null)
            {
                return;
            }

            writer.WriteStartObject("requires"u8);
            foreach (var (capability, version) in requires)
            {
                writer.WriteString(capability, version);
            }

            writer.WriteEndObject();
        }
    }

    private static int IndexOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => Unsafe.As<TEnum, int>(ref value);
}
