using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace IsmsBot.Sandbox.Teams;

/// <summary>A person of the simulated tenant.</summary>
/// <param name="EntraId">Entra object id, the identity that the bot may rely on.</param>
/// <param name="Id">Short key of the person in the sample company, such as "ingrid".</param>
/// <param name="Locale">BCP 47 language of the person's Teams client.</param>
/// <param name="TimeZone">IANA time zone of the person's Teams client.</param>
/// <param name="Country">Two-letter country of the person's Teams client.</param>
public sealed record SimulatedPerson(
    Guid EntraId,
    string Id,
    string Name,
    string GivenName,
    string Surname,
    string Upn,
    string JobTitle,
    string Department,
    string Site,
    string Locale,
    string TimeZone,
    string Country)
{
    /// <summary>Key of the unit; null where units have names only.</summary>
    public string? DepartmentId { get; init; }

    /// <summary>Key of the site; null where sites have names only.</summary>
    public string? SiteId { get; init; }

    /// <summary>What the client says it runs on: Web, Windows, Mac, iOS or Android.</summary>
    public string Platform { get; init; } = "Web";

    /// <summary>The id that Teams gives the bot for this person; the same at every start.</summary>
    public string Mri => "29:1-" + StableText("person", EntraId);

    internal static string StableText(string kind, Guid id) =>
        Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}/{id:D}")));
}
