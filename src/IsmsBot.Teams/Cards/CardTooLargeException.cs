using System.Globalization;

namespace IsmsBot.Teams.Cards;

/// <summary>A card above what Teams carries; nothing was sent.</summary>
public sealed class CardTooLargeException(int bytes, string? whatItIs = null) : Exception(Sentence(bytes, whatItIs))
{
    /// <summary>Size of the card in bytes of UTF-8.</summary>
    public int Bytes { get; } = bytes;

    private static string Sentence(int bytes, string? whatItIs) => string.Create(
        CultureInfo.InvariantCulture,
        $"The card{(whatItIs is { Length: > 0 } ? $" \"{(whatItIs.Length > 80 ? whatItIs[..80] : whatItIs)}\"" : "")} is {bytes:N0} bytes; Teams carries {CardLimits.MaxBytes:N0} at most. Show fewer items or split the card.");
}
