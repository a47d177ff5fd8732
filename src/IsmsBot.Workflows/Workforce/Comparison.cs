namespace IsmsBot.Workflows.Workforce;

/// <summary>What a look at the directory did.</summary>
public sealed record DirectoryChanges(int Joined, int Changed, int Left, int Members);

/// <summary>
/// The people of the database beside those of the directory. Nobody is deleted: who is gone or disabled has left, with the day, because records go on
/// referring to them. Every change of a person is an event with the old and the new value.
/// </summary>
internal sealed class Comparison
{
    private readonly Turn turn;
    private readonly Dictionary<string, Person> known;
    private readonly Places places;
    private int number;

    private Comparison(Turn turn, List<Person> people, Places places)
    {
        (this.turn, this.places) = (turn, places);
        known = people.ToDictionary(person => person.EntraId, StringComparer.OrdinalIgnoreCase);
        number = people
            .Select(person => int.TryParse(person.Id.TrimStart('P'), CultureInfo.InvariantCulture, out var last) ? last : 0).DefaultIfEmpty().Max();
    }

    public int PeopleHere => known.Values.Count(person => person.AccountEnabled);

    public static async Task<Comparison> ReadAsync(Turn turn) =>
        new(turn, await turn.Db.People.ToListAsync(turn.Cancellation), await Places.ReadAsync(turn.Db, turn.Cancellation));

    /// <summary>Who is here now and would have left.</summary>
    public IReadOnlyList<Person> LeaversIn(DirectoryNews news)
    {
        var disabled = news.People.Where(person => person.IsEnabled == false).Select(person => person.EntraId);
        var gone = news.Removed.Concat(disabled).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var told = news.People.Select(person => person.EntraId).ToHashSet(StringComparer.OrdinalIgnoreCase);
        bool Leaves(Person person) => person.AccountEnabled && (gone.Contains(person.EntraId) || (news.IsComplete && !told.Contains(person.EntraId)));
        return [.. known.Values.Where(Leaves).OrderBy(person => person.Id, StringComparer.Ordinal)];
    }

    /// <param name="isFirst">The first look of all: everything in the directory is new to the bot, and nothing of it is news.</param>
    public async Task<DirectoryChanges> TakeOverAsync(DirectoryNews news, IReadOnlyDictionary<string, IReadOnlyList<string>> groups, bool isFirst)
    {
        var leavers = LeaversIn(news);
        var before = KeyRoles.Of(known.Values);
        var joined = AddNew(news.People);
        var returned = new HashSet<Person>();
        foreach (var found in news.People.Where(person => known.ContainsKey(person.EntraId)))
        {
            TakeOver(found, known[found.EntraId], returned);
        }

        foreach (var person in leavers)
        {
            (person.AccountEnabled, person.Presence, person.LeftOn) = (false, Presence.Left, turn.Today);
        }

        var assignments = await turn.Db.Set<RoleAssignment>()
            .Where(one => one.Status == RoleAssignmentState.Active || one.Status == RoleAssignmentState.Proposed).ToListAsync(turn.Cancellation);
        await Leaving.SettleAsync(turn, leavers, [.. known.Values], assignments);
        var members = await GroupsAsync(groups);
        RolesInForce.Set(turn.RoleSetup, known.Values, members, assignments);
        var changed = Note(leavers, joined, returned);
        if (!isFirst)
        {
            await CausesForALook.OpenAsync(turn, places, before, [.. known.Values]);
        }

        return new DirectoryChanges(joined.Count, changed, leavers.Count, members.Count);
    }

    /// <summary>A disabled account that was never here is not taken in, nor is one that is nobody's: a room, a shared mailbox, a service.</summary>
    private HashSet<Person> AddNew(IReadOnlyList<DirectoryPerson> people)
    {
        var added = new HashSet<Person>();
        foreach (var found in people.Where(
            person => person is { IsEnabled: not false, IsNobody: false, Name.Length: > 0 } && !known.ContainsKey(person.EntraId)))
        {
            var person = new Person
            {
                Id = $"P{++number:0000}",
                EntraId = found.EntraId,
                Name = found.Name!,
                EmploymentType = found.Type ?? EmploymentType.Employee,
            };
            turn.Db.Add(person);
            added.Add(known[found.EntraId] = person);
        }

        return added;
    }

    private void TakeOver(DirectoryPerson found, Person person, HashSet<Person> returned)
    {
        if (found.Office is { Length: > 0 } office && places.Site(office) is var site && person.SiteId != site.Id)
        {
            (person.SiteId, person.TimeZone) = (site.Id, site.TimeZone == "UTC" ? person.TimeZone : site.TimeZone);
        }

        person.DepartmentId = string.IsNullOrEmpty(found.Department) ? person.DepartmentId : places.Unit(found.Department).Id;
        person.ManagerId = found.ManagerEntraId is { } manager ? known.GetValueOrDefault(manager)?.Id : null;
        (person.Name, person.Mail) = (found.Name ?? person.Name, found.Mail ?? person.Mail);
        person.JobTitle = found.JobTitle ?? person.JobTitle;
        person.EmploymentType = found.Type switch
        {
            EmploymentType.Guest => EmploymentType.Guest,
            not null when person.EmploymentType == EmploymentType.Guest => EmploymentType.Employee,
            _ => person.EmploymentType,
        };
        (person.StartDate, person.Locale) = (found.StartDate ?? person.StartDate, found.Locale ?? person.Locale);
        if (found.IsEnabled == true && !person.AccountEnabled)
        {
            (person.AccountEnabled, person.Presence, person.LeftOn) = (true, Presence.Active, null);
            returned.Add(person);
        }
    }

    private async Task<HashSet<(string Group, string PersonId)>> GroupsAsync(IReadOnlyDictionary<string, IReadOnlyList<string>> groups)
    {
        var wanted = groups.SelectMany(group => group.Value.Where(known.ContainsKey).Select(member => (Group: group.Key, PersonId: known[member].Id)))
            .ToHashSet();
        var there = await turn.Db.Set<GroupMember>().ToListAsync(turn.Cancellation);
        turn.Db.RemoveRange(there.Where(member => groups.ContainsKey(member.Group) && !wanted.Contains((member.Group, member.PersonId))));
        var added = wanted.Except(there.Select(member => (member.Group, member.PersonId)));
        turn.Db.AddRange(added.Select(member => new GroupMember { Group = member.Group, PersonId = member.PersonId }));
        return wanted;
    }

    /// <summary>One event for each person who joined, left, returned or is described otherwise than before.</summary>
    /// <returns>How many of those who stay changed.</returns>
    private int Note(IReadOnlyList<Person> leavers, HashSet<Person> joined, HashSet<Person> returned)
    {
        var left = leavers.ToHashSet();
        var changed = 0;
        turn.Db.ChangeTracker.DetectChanges();
        foreach (var person in known.Values.OrderBy(person => person.Id, StringComparer.Ordinal))
        {
            if (joined.Contains(person))
            {
                turn.Note(
                    person, "join", person.StartDate is { } day ? string.Create(CultureInfo.InvariantCulture, $"starts on {day:yyyy-MM-dd}") : null);
            }
            else if (turn.Db.Entry(person).State == EntityState.Modified)
            {
                turn.Note(person, left.Contains(person) ? "leave" : returned.Contains(person) ? "return" : "change");
                changed += left.Contains(person) ? 0 : 1;
            }
        }

        return changed;
    }
}
