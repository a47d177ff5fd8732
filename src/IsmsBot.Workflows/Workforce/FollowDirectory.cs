namespace IsmsBot.Workflows.Workforce;

/// <summary>
/// Every night: what the directory says has changed is taken over in one save, with an event for each person. Asked twice it finds nothing, because
/// the link of the look is part of the save. If the directory cannot be reached, the next tick asks again.
/// </summary>
public sealed class FollowDirectory : Job
{
    /// <summary>Hour of the night, UTC.</summary>
    private static readonly TimeSpan Night = TimeSpan.FromHours(2);

    public override async Task<bool> StepAsync(Turn turn)
    {
        if (turn.Directory is null)
        {
            return false;
        }

        var place = await turn.Db.Set<DirectoryPlace>().FindAsync([DirectoryPlace.Only], turn.Cancellation);
        if (place?.LookedAt is { } last && NightOf(last) >= NightOf(turn.Now))
        {
            return false;
        }

        try
        {
            await LookAsync(turn);
        }
        catch (IOException)
        {
            // Entra ID cannot be reached: nothing was changed yet, and the next tick asks again.
            await Outages.FailedAsync(turn, Outage.Directory);
            return false;
        }

        await Outages.AnsweredAsync(turn, Outage.Directory);

        return false;
    }

    /// <summary>Looks now, whatever the hour. The caller saves.</summary>
    /// <exception cref="IOException">The directory cannot be reached; nothing was changed.</exception>
    public static async Task<DirectoryChanges> LookAsync(Turn turn)
    {
        var directory = turn.Directory ?? throw new InvalidOperationException("There is no directory to look at.");
        var place = await turn.Db.Set<DirectoryPlace>().FindAsync([DirectoryPlace.Only], turn.Cancellation);
        // A change of the manager alone is not told by the link.
        var news = await directory.SinceAsync(turn.Now.DayOfWeek == DayOfWeek.Sunday ? null : place?.Link, turn.Cancellation);
        var groups = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var role in turn.RoleSetup.ByGroups ? Catalog.Roles.All : [])
        {
            groups[role.EntraGroup] = await directory.MembersAsync(role.EntraGroup, turn.Cancellation) ?? [];
        }

        place ??= await DirectoryPlace.FindAsync(turn);
        place.LookedAt = turn.Now;
        var comparison = await Comparison.ReadAsync(turn);
        if (await SuddenDrop.HoldsAsync(turn, place, comparison.LeaversIn(news).Count, comparison.PeopleHere))
        {
            return new DirectoryChanges(0, 0, 0, 0);
        }

        var changes = await comparison.TakeOverAsync(news, groups, isFirst: place.Link is null);
        (place.Link, place.HeldLeavers, place.AllowedLeavers) = (news.Link, null, null);
        return changes;
    }

    /// <summary>Takes over what was heard of some people, at once; who is in which group stays as it is. The caller saves.</summary>
    public static async Task<DirectoryChanges> HearAsync(Turn turn, DirectoryNews news)
    {
        var members = await turn.Db.Set<GroupMember>()
            .Join(turn.Db.People, member => member.PersonId, person => person.Id, (member, person) => new { member.Group, person.EntraId })
            .ToListAsync(turn.Cancellation);
        var groups = members.GroupBy(member => member.Group, member => member.EntraId, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<string> (group) => [.. group], StringComparer.Ordinal);
        return await (await Comparison.ReadAsync(turn)).TakeOverAsync(news, groups, isFirst: false);
    }

    private static DateOnly NightOf(DateTimeOffset moment) => DateOnly.FromDateTime((moment - Night).UtcDateTime);
}
