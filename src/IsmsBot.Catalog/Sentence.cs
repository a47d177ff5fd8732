using System.Text;

namespace IsmsBot.Catalog;

/// <summary>
/// A sentence with places in braces. A place may bring the words for what it counts, for one and for several: <c>{count:risk is|risks are}</c> is
/// "1 risk is" or "3 risks are".
/// </summary>
internal static class Sentence
{
    public static IReadOnlyList<string> Places(string sentence)
    {
        var places = new List<string>();
        var at = 0;
        while (Next(sentence, at) is { } place)
        {
            var (name, _) = Parts(sentence, place);
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
            var (name, words) = Parts(sentence, place);
            if (!values.TryGetValue(name, out var value) || string.IsNullOrWhiteSpace(value))
            {
                throw new ArgumentException($"The sentence of {id} needs a value for {{{name}}}.", nameof(values));
            }

            said.Append(sentence, at, place.Start.Value - at).Append(value).Append(Counted(value, words));
            at = place.End.Value;
        }

        return said.Append(sentence, at, sentence.Length - at).ToString();
    }

    private static (string Name, string Words) Parts(string sentence, Range place)
    {
        var inside = sentence[(place.Start.Value + 1)..(place.End.Value - 1)];
        return inside.Split(':', 2) is [var name, var words] ? (name, words) : (inside, "");
    }

    private static string Counted(string value, string words) =>
        words.Split('|') is not [var one, var several] ? "" : " " + (value == "1" ? one : several);

    private static Range? Next(string sentence, int from)
    {
        var open = sentence.IndexOf('{', from);
        var close = open < 0 ? -1 : sentence.IndexOf('}', open);
        return close < 0 ? null : open..(close + 1);
    }
}
