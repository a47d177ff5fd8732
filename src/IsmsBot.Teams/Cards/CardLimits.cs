namespace IsmsBot.Teams.Cards;

/// <summary>
/// How large a card may be. Documents name limits from 28 to 100 KB for the same path; 28 KB is the smallest of them.
/// </summary>
public static class CardLimits
{
    /// <summary>Bytes of UTF-8 above which a card should be split.</summary>
    public const int WarnBytes = 24 * 1024;

    /// <summary>Bytes of UTF-8 above which a card is refused.</summary>
    public const int MaxBytes = 28 * 1024;

    /// <summary>People that one card refreshes itself for.</summary>
    public const int MaxRefreshUsers = 60;

    /// <exception cref="CardTooLargeException">The size is above <see cref="MaxBytes"/>.</exception>
    public static void Check(int bytes, string? whatItIs)
    {
        if (bytes > MaxBytes)
        {
            throw new CardTooLargeException(bytes, whatItIs);
        }
    }
}
