namespace IsmsBot.Kernel.Chat;

/// <summary>
/// A text as the set of its neighbouring letters, word by word with a gap at both ends; similar texts share many.
/// Pairs are places in a set of 4096; two pairs may fall on one place, which makes a ranking no worse.
/// </summary>
internal static class LetterPairs
{
    private const int Places = 4096;
    private const int PlacesPerWord = 64;

    /// <summary>The places, each once.</summary>
    public static ushort[] Of(string text)
    {
        var places = new HashSet<ushort>();
        foreach (var token in Tokens.Of(text))
        {
            var before = ' ';
            foreach (var letter in token.Word)
            {
                places.Add(Place(before, letter));
                before = letter;
            }

            places.Add(Place(before, ' '));
        }

        return [.. places];
    }

    /// <summary>The places as bits.</summary>
    public static ulong[] Set(ushort[] places)
    {
        var set = new ulong[Places / PlacesPerWord];
        foreach (var place in places)
        {
            set[place / PlacesPerWord] |= 1ul << (place % PlacesPerWord);
        }

        return set;
    }

    /// <summary>0 to 1: half how alike the two are as a whole, half how much of the known is in the typed.</summary>
    public static double Likeness(ulong[] typed, int typedCount, ushort[] known)
    {
        var shared = 0;
        foreach (var place in known)
        {
            shared += (int)(typed[place / PlacesPerWord] >> (place % PlacesPerWord)) & 1;
        }

        return shared == 0 ? 0 : (shared / (double)(typedCount + known.Length)) + (0.5 * shared / known.Length);
    }

    private static ushort Place(char before, char letter) => (ushort)(((before * 61) + (letter * 7)) % Places);
}
