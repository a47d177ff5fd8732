using System.Globalization;
using System.Text.Json.Nodes;
using IsmsBot.Sandbox.Teams;

namespace IsmsBot.Sandbox.Page;

/// <summary>Who one can be.</summary>
internal sealed class PagePeople(SandboxPageOptions options)
{
    public async Task<PageAnswer> FindAsync(PageCall call)
    {
        await options.ReadRoles(call.Http.RequestAborted);
        var take =
            int.TryParse(call.Query("take"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, 500) : 50;
        var words = call.Query("q")?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
        var people = call.Teams.Tenant.People
            .Where(person => words.All(word => Fits(person, word)))
            .OrderBy(person => person.Name, StringComparer.CurrentCultureIgnoreCase)
            .Take(take);
        var personas = options.Personas
            .Select(persona => (Person: call.Teams.Tenant.Find(persona.Person), persona.Hint))
            .Where(persona => persona.Person is not null)
            .Select(persona => Describe(persona.Person!, persona.Hint));
        return PageAnswer.Ok(new JsonObject
        {
            ["people"] = new JsonArray([.. people.Select(person => Describe(person, null))]),
            ["personas"] = new JsonArray([.. personas]),
        });
    }

    private static bool Fits(SimulatedPerson person, string word) =>
        new[] { person.Name, person.Id, person.JobTitle, person.Department, person.Site, person.Upn }
            .Any(text => text.Contains(word, StringComparison.CurrentCultureIgnoreCase));

    private JsonObject Describe(SimulatedPerson person, string? hint)
    {
        var described = new JsonObject
        {
            ["entraId"] = person.EntraId.ToString("D"),
            ["id"] = person.Id,
            ["name"] = person.Name,
            ["jobTitle"] = person.JobTitle,
            ["department"] = person.Department,
            ["departmentId"] = person.DepartmentId,
            ["site"] = person.Site,
            ["siteId"] = person.SiteId,
            ["locale"] = person.Locale,
            ["timeZone"] = person.TimeZone,
            ["role"] = options.RoleOf(person),
        };
        if (hint is not null)
        {
            described["hint"] = hint;
        }

        return described;
    }
}
