using System.Text;

namespace IsmsBot.Catalog;

/// <summary>A sentence with places in braces.</summary>
internal static class Sentence
{
    public static IReadOnlyList<string> Places(string sentence)
    {
        var places = new List<string>();
        var at = 0;
        while (Next(sentence, at) is { } place)
        {
            var name = sentence[(place.Start.Value + 1)..(place.End.Value - 1)];
            if (!places.Contains(name))
            {
                places.Add(name);
            }

            at = place.End.Value;
        }

        return places;
    }

    /// <exception cref="ArgumentException">A place has no value.</exception>
    public static string Fill(string id, string sentence, IReadOnlyDictionary<string, string> values)
    {
        if (Next(sentence, 0) is null)
        {
            return sentence;
        }

        var said = new StringBuilder(sentence.Length + 64);
        var at = 0;
        while (Next(sentence, at) is { } place)
        {
            var name = sentence[(place.Start.Value + 1)..(place.End.Value - 1)];
            if (!values.TryGetValue(name, out var value) || string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException($"The sentence of {id} needs a value for {{{name}}}.", nameof(values));
            }

            said.Append(sentence, at, place.Start.Value - at).Append(value);
            at = place.End.Value;
        }

        return said.Append(sentence, at, sentence.Length - at).ToString();
    }

    private static Range? Next(string sentence, int from)
    {
        var open = sentence.IndexOf('{', from);
        var close = open < 0 ? -1 : sentence.IndexOf('}', open);
        return close < 0 ? null : open..(close + 1);
    }
}
