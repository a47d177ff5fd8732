namespace IsmsBot.Kernel.Chat;

/// <summary>A text as the set of its neighbouring letters, word by word with a gap at both ends; similar texts share many.</summary>
internal static class LetterPairs
{
    /// <summary>Sorted, each once.</summary>
    public static int[] Of(string text)
    {
        var pairs = new List<int>(text.Length + 8);
        foreach (var token in Tokens.Of(text))
        {
            var before = ' ';
            foreach (var letter in token.Word)
            {
                pairs.Add((before << 16) | letter);
                before = letter;
            }

            pairs.Add((before << 16) | ' ');
        }

        pairs.Sort();
        return [.. pairs.Distinct()];
    }

    /// <summary>0 to 1: half how alike the two are as a whole, half how much of the second is in the first.</summary>
    public static double Likeness(int[] typed, int[] known)
    {
        var (shared, i, j) = (0, 0, 0);
        while (i < typed.Length && j < known.Length)
        {
            if (typed[i] == known[j])
            {
                shared++;
                i++;
                j++;
            }
            else if (typed[i] < known[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared == 0 ? 0 : (shared / (double)(typed.Length + known.Length)) + (0.5 * shared / known.Length);
    }
}
