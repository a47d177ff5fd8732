namespace IsmsBot.Workflows.Campaigns;

/// <summary>
/// Who a campaign is for: groups (sg-isms-…), units (DEP-…), sites (SIT-…), roles (role:risk-owner) and employment types
/// (employment:contractor), those who joined (joined-since:2026-11-01), included and excluded. One query, so it is as right as the directory is now
/// (domain 7.2).
/// </summary>
public static class Audience
{
    public const string AllStaff = "sg-isms-staff";
    public const string RolePrefix = "role:";
    public const string EmploymentPrefix = "employment:";
    private const string JoinedPrefix = "joined-since:";

    public static IQueryable<Person> People(IsmsDb db, Campaign campaign) => People(db, campaign.Include, campaign.Exclude);

    public static IQueryable<Person> People(IsmsDb db, IReadOnlyList<string> include, IReadOnlyList<string> exclude)
    {
        var people = Named(db, db.People.Where(p => p.AccountEnabled && p.Presence != Presence.Left), include);
        if (exclude.Count == 0)
        {
            return people;
        }

        var without = Named(db, db.People, exclude).Select(p => p.Id);
        return people.Where(p => !without.Contains(p.Id));
    }

    public static bool IsAllStaff(Campaign campaign) => campaign.Include.Contains(AllStaff, StringComparer.Ordinal) && campaign.Exclude.Count == 0;

    public static bool IsForJoiners(Campaign campaign) => campaign.Include is [var only] && Joined(only) is not null;

    /// <summary>The word for those whose first day is this one or later.</summary>
    public static string JoinedSince(DateOnly day) => JoinedPrefix + day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The day in such a word; null for another word.</summary>
    public static DateOnly? Joined(string word) =>
        word.StartsWith(JoinedPrefix, StringComparison.Ordinal)
        && DateOnly.TryParseExact(word.AsSpan(JoinedPrefix.Length), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day : null;

    private static IQueryable<Person> Named(IsmsDb db, IQueryable<Person> people, IReadOnlyList<string> words)
    {
        if (words.Contains(AllStaff, StringComparer.Ordinal))
        {
            return Staff(db, people);
        }

        if (words.Select(Joined).FirstOrDefault(day => day is not null) is { } since)
        {
            return Staff(db, people).Where(p => p.StartDate >= since);
        }

        var units = words.Where(w => w.StartsWith("DEP-", StringComparison.Ordinal)).ToList();
        var sites = words.Where(w => w.StartsWith("SIT-", StringComparison.Ordinal)).ToList();
        var employment = words.Where(w => w.StartsWith(EmploymentPrefix, StringComparison.Ordinal))
            .Select(w => Enum.Parse<EmploymentType>(w[EmploymentPrefix.Length..], ignoreCase: true)).ToList();
        var groups = words.Where(w => w.StartsWith("sg-", StringComparison.Ordinal))
            .Concat(words.Where(w => w.StartsWith(RolePrefix, StringComparison.Ordinal))
                .Select(w => Catalog.Roles.Get(w[RolePrefix.Length..]).EntraGroup)).ToList();
        return people.Where(p =>
            (p.EmploymentType != EmploymentType.Guest && (units.Contains(p.DepartmentId!) || sites.Contains(p.SiteId!)))
            || employment.Contains(p.EmploymentType) || db.Set<GroupMember>().Any(m => m.PersonId == p.Id && groups.Contains(m.Group)));
    }

    /// <summary>Who is in the group of all staff; where the directory has none, everybody but guests.</summary>
    private static IQueryable<Person> Staff(IsmsDb db, IQueryable<Person> people)
    {
        var staff = db.Set<GroupMember>().Where(m => m.Group == AllStaff);
        return people.Where(p => p.EmploymentType != EmploymentType.Guest && (!staff.Any() || staff.Any(m => m.PersonId == p.Id)));
    }
}
