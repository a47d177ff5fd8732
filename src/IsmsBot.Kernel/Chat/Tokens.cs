namespace IsmsBot.Kernel.Chat;

/// <summary>Cuts a message into words. Marks inside ids, dates and numbers stay: <c>A.8.13</c>, <c>22/2</c>, <c>RSK-0007</c>.</summary>
internal static class Tokens
{
    private const string MentionOpens = "<at>";
    private const string MentionCloses = "</at>";
    private const string Inner = ".-:/_'’@+,–‑";

    public static List<Token> Of(string text)
    {
        var tokens = new List<Token>(16);
        var at = 0;
        while (at < text.Length)
        {
            if (Mention(text, at) is { } mention)
            {
                tokens.Add(mention);
                at = mention.End;
            }
            else if (IsWord(text[at]) || IsSign(text, at))
            {
                var end = EndOfWord(text, at + 1);
                Add(tokens, text, at, end);
                at = end;
            }
            else
            {
                if (text[at] == '%')
                {
                    tokens.Add(new Token(at, at + 1, "%"));
                }

                at++;
            }
        }

        return tokens;
    }

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        var word = Folding.Fold(text.AsSpan(start, end - start));
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (word.Length > 3 && word.EndsWith("n't", StringComparison.Ordinal))
        {
            tokens.Add(new Token(start, end, word[..^3]));
            tokens.Add(new Token(start, end, "not"));
        }
        else
        {
            word = apostrophe > 0 ? word[..apostrophe] : word;
            tokens.Add(new Token(start, end, HasDigit(word) ? word : word.Replace("-", string.Empty, StringComparison.Ordinal)));
        }
    }

    private static Token? Mention(string text, int at)
    {
        if (text[at] != '<' || !text.AsSpan(at).StartsWith(MentionOpens, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var name = at + MentionOpens.Length;
        var close = text.IndexOf(MentionCloses, name, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? null : new Token(at, close + MentionCloses.Length, Folding.Fold(text.AsSpan(name, close - name)), IsMention: true);
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && (IsWord(text[at]) || (Inner.Contains(text[at]) && at + 1 < text.Length && IsWord(text[at + 1]))))
        {
            at++;
        }

        return at;
    }

    private static bool IsSign(string text, int at) => text[at] == '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    private static bool IsWord(char letter) => char.IsLetterOrDigit(letter) || char.IsSurrogate(letter);

    private static bool HasDigit(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;
}
