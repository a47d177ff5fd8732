using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace IsmsBot.Kernel.Links;

/// <summary>
/// Makes and reads the links of our own that stand on cards. The signature is HMAC-SHA256 with a key that every process shares
/// (docs/decisions/0029).
/// </summary>
/// <param name="address">Where people reach the bot with a browser; no slash at the end.</param>
public sealed class PersonalLinks(string address, SharedKeys keys, TimeProvider clock)
{
    /// <summary>The path below the address.</summary>
    public const string Path = "/api/read";

    private const string Key = "personal-links";
    private const long LastSecond = 253_402_300_799;

    /// <summary>
    /// A day, and up to an hour more: links that are made within one hour are the same, so that a card drawn twice is the same card.
    /// </summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(1);

    /// <summary>The address that opens something for one person, from now until tomorrow.</summary>
    /// <param name="what">Key of the <see cref="Readable"/>.</param>
    /// <param name="of">Id of the record, or code of the document.</param>
    /// <param name="content">Which version of it.</param>
    public async Task<string> ToAsync(string what, string of, string content, string personId, CancellationToken cancellationToken)
    {
        var over = clock.GetUtcNow() + Life;
        var hour = new DateTimeOffset(over.Year, over.Month, over.Day, over.Hour, 0, 0, TimeSpan.Zero).AddHours(1);
        var link = new PersonalLink(what, of, content, personId, hour);
        return $"{address}{Path}?{link.Query}&sign={await SignedAsync(link, cancellationToken)}";
    }

    /// <summary>The link that an address holds, over or not; null when it is not one that we made.</summary>
    /// <param name="query">Gives the value of a name in the query, or null.</param>
    public async Task<PersonalLink?> ReadAsync(Func<string, string?> query, CancellationToken cancellationToken)
    {
        if (query("what") is not { } what || query("of") is not { } of || query("content") is not { } content || query("for") is not { } person
            || query("sign") is not { } sign || !long.TryParse(query("until"), NumberStyles.None, CultureInfo.InvariantCulture, out var until)
            || until > LastSecond)
        {
            return null;
        }

        var link = new PersonalLink(what, of, content, person, DateTimeOffset.FromUnixTimeSeconds(until));
        var right = Encoding.UTF8.GetBytes(await SignedAsync(link, cancellationToken));
        return CryptographicOperations.FixedTimeEquals(right, Encoding.UTF8.GetBytes(sign)) ? link : null;
    }

    private async Task<string> SignedAsync(PersonalLink link, CancellationToken cancellationToken) => Base64Url.EncodeToString(
        HMACSHA256.HashData(await keys.GetAsync(Key, cancellationToken), Encoding.UTF8.GetBytes(link.Query)));
}
