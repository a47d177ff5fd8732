using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;
using IsmsBot.Workflows.Roles;

namespace IsmsBot.Sandbox.Company;

/// <summary>
/// Sites, units, people, groups and roles. In the sample every active role has its group, so the groups are made from the assignments.
/// </summary>
internal static class SamplePeople
{
    public static void Add(Turn turn, JsonElement sample, string? locale)
    {
        foreach (var s in sample.GetProperty("sites").EnumerateArray())
        {
            turn.Db.Add(new Site { Id = s.Needed("id"), Name = s.Needed("name"), Country = s.Needed("country"), TimeZone = s.Needed("timeZone") });
        }

        foreach (var d in sample.GetProperty("departments").EnumerateArray())
        {
            turn.Db.Add(new Department { Id = d.Needed("id"), Name = d.Needed("name"), HeadId = d.Text("headId") });
        }

        foreach (var p in sample.GetProperty("people").EnumerateArray().Concat(sample.GetProperty("leavers").EnumerateArray()))
        {
            turn.Db.Add(Person(p, locale));
        }
    }

    /// <summary>Works the roles out before anything is saved: who may own what is asked while the rest is read.</summary>
    public static void AddRoles(Turn turn, JsonElement sample, RoleSetup setup)
    {
        foreach (var r in sample.GetProperty("roleAssignments").EnumerateArray())
        {
            Role(turn, r);
        }

        RolesInForce.Set(
            setup, turn.Db.People.Local, turn.Db.Set<GroupMember>().Local.Select(member => (member.Group, member.PersonId)),
            turn.Db.Set<RoleAssignment>().Local);
    }

    private static Person Person(JsonElement p, string? locale) => new()
    {
        Id = p.Needed("id"),
        EntraId = p.Needed("entraObjectId"),
        Name = p.Needed("displayName"),
        Mail = p.Text("userPrincipalName") ?? "",
        JobTitle = p.Text("jobTitle") ?? "",
        DepartmentId = p.Text("departmentId"),
        SiteId = p.Text("siteId"),
        ManagerId = p.Text("managerId"),
        EmploymentType = p.Text("employmentType") is { } type ? Enum.Parse<EmploymentType>(type, ignoreCase: true) : EmploymentType.Employee,
        StartDate = p.Day("startDate"),
        LeftOn = p.Day("leftOn"),
        AccountEnabled = p.GetProperty("accountEnabled").GetBoolean(),
        Presence = p.Text("status") switch { "on-leave" => Presence.OnLeave, "left" => Presence.Left, _ => Presence.Active },
        BackOn = p.Day("backOn"),
        Locale = locale ?? p.Text("locale") ?? "en-GB",
        TimeZone = p.Text("timeZone") ?? "Europe/Amsterdam",
    };

    private static void Role(Turn turn, JsonElement r)
    {
        var status = StateName.Read<RoleAssignmentState>(r.Needed("status"));
        turn.Import(
            new RoleAssignment
            {
                Id = r.Needed("id"),
                Title = RoleTitle.Of(r.Needed("role"), turn.Db.People.Local.First(p => p.Id == r.Needed("personId")), Language.English),
                PersonId = r.Needed("personId"),
                Role = r.Needed("role"),
                Responsibilities = r.Text("responsibilities"),
                Authorities = r.Text("authorities"),
                EnsuresConformity = r.GetProperty("ensuresConformity").GetBoolean(),
                ReportsPerformance = r.GetProperty("reportsPerformance").GetBoolean(),
                AssignedById = r.Needed("assignedById"),
                AssignedAt = r.Day("assignedAt") ?? default,
                AcceptedAt = r.Day("acceptedAt"),
                EndedAt = r.Day("endedAt"),
                ExceptionId = r.Text("exceptionId"),
            },
            status);
        if (status == RoleAssignmentState.Active && !turn.Db
            .Set<GroupMember>().Local
            .Any(m => m.PersonId == r.Needed("personId") && m.Group == Catalog.Roles.Get(r.Needed("role")).EntraGroup))
        {
            turn.Db.Add(new GroupMember { Group = Catalog.Roles.Get(r.Needed("role")).EntraGroup, PersonId = r.Needed("personId") });
        }
    }
}
