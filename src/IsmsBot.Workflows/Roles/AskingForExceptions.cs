namespace IsmsBot.Workflows.Roles;

/// <summary>Asking top management for an exception, and who decides.</summary>
internal static class AskingForExceptions
{
    public static async Task<Sentence> AskAsync(SodException record, Turn turn)
    {
        var person = await turn.Db.People.AsNoTracking().SingleAsync(one => one.Id == record.PersonId, turn.Cancellation);
        record.Title = $"{person.Name}: {string.Join(" + ", record.Roles.Select(role => new RoleName(role).In(turn.Language)))}";
        var deciders = await DecidersAsync(record, turn);
        foreach (var decider in deciders)
        {
            turn.Send(
                await RoomCatalog.RegisterOf<SodException>().CardAsync(record, turn.For(decider)), decider, $"exception:{record.Id}:{decider.Id}",
                record.Id);
        }

        return deciders.Count == 0
            ? (Sentence)$"On record as {record.Id}, but nobody could approve it: assign somebody to top management."
            : (Sentence)$"On record as {record.Id}. I have asked {deciders.Select(one => one.Name)} to decide.";
    }

    /// <summary>Top management without whoever it is for (SOD-07).</summary>
    public static async Task<IReadOnlyList<Person>> DecidersAsync(SodException record, Turn turn) =>
        [.. (await RoleHolders.HereAsync(turn.Db, Role.TopManagement, turn.Cancellation)).Where(person => person.Id != record.PersonId)];
}
