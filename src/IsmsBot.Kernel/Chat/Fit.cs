namespace IsmsBot.Kernel.Chat;

/// <summary>How well a pattern fits a message.</summary>
/// <param name="Score">Higher is better.</param>
/// <param name="Corrected">A word was taken for a misspelling.</param>
internal readonly record struct Fit(int Score, bool Corrected)
{
    public static Fit Exact => new(10, false);

    public static Fit Misspelt => new(7, true);

    public static Fit operator +(Fit one, Fit other) => new(one.Score + other.Score, one.Corrected || other.Corrected);
}
