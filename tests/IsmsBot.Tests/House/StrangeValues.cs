using System.Collections;
using System.Reflection;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Tests.House;

/// <summary>
/// A sample card with other words in it: whatever people type, the card must draw. What is an id, a key or an address stays, because it never
/// comes from typing.
/// </summary>
internal static class StrangeValues
{
    private static readonly string[] Fixed = ["Id", "Key", "Url", "FailedTests", "Phrase", "Phrases", "Interview", "Records", "Value"];

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["long names"] = "Wolfeschlegelsteinhausenbergerdorff " + new string('x', 120),
        ["titles of 500 characters"] = new('T', 500),
        ["empty values"] = "",
        ["right-to-left text"] = "سياسة أمن المعلومات \u202e عربي (1.0)",
        ["markup and control characters"] = "**b** [a](https://example.test) <at>x</at> {{0}} {name} \" \\ \u0001 \ud83d\n# h",
    };

    public static IEnumerable<string> Kinds => [.. Words.Keys, "nothing in its lists"];

    public static Card Of(Card card, string kind) => (Card)Changed(card, Words.GetValueOrDefault(kind), "")!;

    private static object? Changed(object? value, string? words, string name) => value switch
    {
        null or Act => value,
        string when words is not null && !Fixed.Any(end => name.EndsWith(end, StringComparison.Ordinal)) => words,
        Sentence when words is not null => Sentence.Of(words),
        string or Sentence => value,
        IEnumerable list => Changed(list, words, name),
        _ when value.GetType().GetMethod("<Clone>$") is { } clone => Changed(clone.Invoke(value, null)!, words),
        _ => value,
    };

    private static object Changed(object copy, string? words)
    {
        foreach (var property in copy.GetType()
            .GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.SetMethod is not null && property.GetIndexParameters().Length == 0))
        {
            var changed = Changed(property.GetValue(copy), words, property.Name);
            var isList = changed is Array && property.PropertyType is { IsGenericType: true, IsInterface: false };
            property.SetValue(copy, isList ? Activator.CreateInstance(property.PropertyType, changed) : changed);
        }

        return copy;
    }

    private static object Changed(IEnumerable list, string? words, string name)
    {
        var element = list.GetType()
            .GetInterfaces()
            .First(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            .GetGenericArguments()[0];
        var items = words is null ? [] : list.Cast<object?>().Select(item => Changed(item, words, name)).ToArray();
        var made = Array.CreateInstance(element, items.Length);
        items.CopyTo(made, 0);
        return made;
    }
}
