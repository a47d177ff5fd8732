namespace IsmsBot.Workflows.Roles;

/// <summary>When an exception is over, whoever it was for and the ISMS managers hear that one of the two roles has to end.</summary>
internal static class EndedExceptions
{
    public static async Task TellAsync(SodException record, Turn turn)
    {
        var roles = await turn.Db.Set<RoleAssignment>().AsNoTracking()
            .Where(a => a.PersonId == record.PersonId && a.Status == RoleAssignmentState.Active && record.Roles.Contains(a.Role))
            .OrderBy(a => a.Id).ToListAsync(turn.Cancellation);
        if (roles.Select(a => a.Role).Distinct(StringComparer.Ordinal).Count() < record.Roles.Count)
        {
            return;
        }

        var managers = await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation);
        var concerned = await turn.Db.People.AsNoTracking().FirstOrDefaultAsync(
            p => p.Id == record.PersonId && p.AccountEnabled, turn.Cancellation);
        foreach (var person in managers.Append(concerned).OfType<Person>().DistinctBy(p => p.Id).Where(p => p.Id != turn.ActorId))
        {
            var news = new NewsCard(
                record.Id, record.Title, $"The exception {record.Id} has ended: {roles.Select(a => a.Id)} conflict, and one of them has to end.")
            {
                Next = new CardButton("Open the role", RoomCatalog.RegisterOf<RoleAssignment>().Opening(roles[^1].Id)),
            };
            turn.Send(news, person, $"exception-over:{record.Id}:{person.Id}", record.Id);
        }
    }
}
