using System.Text.Json;
using IsmsBot.Catalog;
using IsmsBot.Kernel.People;
using IsmsBot.Sandbox.Company;
using IsmsBot.Sandbox.Page;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox;

/// <summary>
/// The sample company as an organisation in Teams: 250 people; those who hold a role share a team with three channels, the core of them a group
/// chat.
/// </summary>
internal static class SandboxTenant
{
    /// <summary>The tenant that the sample's acknowledgements name.</summary>
    private static readonly Guid TenantId = new("a89f429a-d0cf-505f-9a9f-7c0b39182f7c");

    /// <summary>Who is named as the first ISMS manager where there is no ISMS yet: the first of the people on the page.</summary>
    public const string FirstManager = "ingrid.vaszary@brackwater.example";

    private static readonly string[] Platforms = ["Windows", "Web", "iOS", "Mac", "Android"];

    public static SimulatedTenant Read()
    {
        using var stream = SampleCompany.Open();
        using var sample = JsonDocument.Parse(stream);
        var root = sample.RootElement;
        var units = root.GetProperty("departments").EnumerateArray().ToDictionary(d => d.Needed("id"), d => d.Needed("name"), StringComparer.Ordinal);
        var sites = root.GetProperty("sites")
            .EnumerateArray()
            .ToDictionary(s => s.Needed("id"), s => (Name: s.Needed("name"), Country: s.Needed("country")), StringComparer.Ordinal);
        SimulatedPerson[] people = [.. root.GetProperty("people")
            .EnumerateArray()
            .Select((p, i) => Person(p, units, sites[p.Needed("siteId")], Platforms[i % Platforms.Length]))];
        var roles =
            root.GetProperty("roleAssignments").EnumerateArray().ToLookup(r => r.Needed("role"), r => r.Needed("personId"), StringComparer.Ordinal);
        return new SimulatedTenant(TenantId, people)
        {
            Teams = [SimulatedTeam.Isms with { Members = Holders([.. roles.Select(r => r.Key)]) }],
            GroupChats = [SimulatedGroupChat.Default with { Members = Holders(Role.IsmsManager, Role.InternalAuditor, Role.SystemAdministrator) }],
        };

        HashSet<Guid> Holders(params string[] any)
        {
            var held = any.SelectMany(role => roles[role]).ToHashSet(StringComparer.Ordinal);
            return [.. people.Where(p => held.Contains(p.Id)).Select(p => p.EntraId)];
        }
    }

    /// <summary>The people to be first: one for each part that the bot plays.</summary>
    /// <param name="empty">Nobody holds a role yet.</param>
    public static SandboxPageOptions Page(CompanyRoles roles, bool empty) => new()
    {
        RoleOf = person => roles.NameOf(person.Id),
        ReadRoles = roles.ReadAsync,
        Personas = empty ?
        [
            new("P0007", "Named as the first ISMS manager"), new("P0008", "Writes policies"), new("P0001", "Managing director"),
            new("P0217", "Auditor of another unit"), new("P0015", "Administrator"), new("P0057", "Staff"),
        ]
        :
        [
            new("P0007", "ISMS manager"), new("P0008", "Deputy, writes the policies"), new("P0057", "Staff, has not read the policy"), new(
                "P0058", "Staff"),
            new("P0042", "Line manager"), new("P0001", "Top management"), new("P0217", "Internal auditor"),
            new("P0003", "Top management, owns risks"), new("P0014", "Risk owner"), new("P0016", "Carries out treatments"),
        ],
    };

    private static SimulatedPerson Person(
        JsonElement p, Dictionary<string, string> units, (string Name, string Country) site, string platform) => new(
        Guid.Parse(p.Needed("entraObjectId")), p.Needed("id"), p.Needed("displayName"), p.Text("givenName") ?? p.Needed("displayName"),
        p.Text("surname") ?? "",
        p.Needed("userPrincipalName"), p.Text("jobTitle") ?? "", units.GetValueOrDefault(p.Text("departmentId") ?? "", ""), site.Name,
        p.Text("locale") ?? "en-GB", p.Text("timeZone") ?? "Europe/Amsterdam", site.Country)
        {
            DepartmentId = p.Text("departmentId"),
            SiteId = p.Text("siteId"),
            Platform = p.Needed("id") == "P0057" ? "iOS" : platform,
        };
}
