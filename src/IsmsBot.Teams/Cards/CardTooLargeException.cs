using System.Globalization;

namespace IsmsBot.Teams.Cards;

/// <summary>A card above what Teams carries; nothing was sent.</summary>
public sealed class CardTooLargeException(int bytes, string? whatItIs = null) : Exception(Sentence(bytes, whatItIs))
{
    /// <summary>Size of the card in bytes of UTF-8.</summary>
    public int Bytes { get; } = bytes;

    private static string Sentence(int bytes, string? whatItIs)
    {
        var named = whatItIs is { Length: > 0 } ? $" \"{whatItIs[..Math.Min(80, whatItIs.Length)]}\"" : "";
        return string.Create(CultureInfo.InvariantCulture, $"The card{named} is {bytes:N0} bytes; Teams carries {CardLimits.MaxBytes:N0} at most.")
            + " Show fewer items or split the card.";
    }
}
