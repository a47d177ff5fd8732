namespace IsmsBot.Workflows.Roles;

/// <summary>What somebody should see of a role before they decide: what conflicts with it, and whether it counts yet.</summary>
internal static class RoleNotices
{
    public static async Task<IReadOnlyList<(Tone Tone, Sentence Words)>> ForAsync(RoleAssignment record, Reader reader)
    {
        if (record.Status is not (RoleAssignmentState.Proposed or RoleAssignmentState.Active))
        {
            return [];
        }

        var notices = new List<(Tone, Sentence)>();
        foreach (var one in await HeldTogether.WithAsync(reader.Db, record.PersonId, record.Role, reader.Today, reader.Cancellation))
        {
            notices.Add(one.IsRefused
                ? (Tone.Attention, $"It conflicts with the role \"{RoleName.Of(one.Held)}\": {new ConflictReason(one.Conflict)}")
                : one.ExceptionId is { } exception
                    ? (Tone.Warning, $"Together with \"{RoleName.Of(one.Held)}\" only while the exception {exception} lasts.")
                    : (Tone.Default, $"Together with \"{RoleName.Of(one.Held)}\": {new ConflictReason(one.Conflict)}"));
        }

        if (record.Status == RoleAssignmentState.Active && !await CountsAsync(record, reader))
        {
            notices.Add((Tone.Warning, Waits(record.Role)));
        }

        return notices;
    }

    /// <summary>What is missing where the directory group does not name the holder.</summary>
    public static Sentence Waits(string role) =>
        $"It does not count yet: the group {Catalog.Roles.Get(role).EntraGroup} in Entra ID does not name the holder. I look at it every night.";

    private static async Task<bool> CountsAsync(RoleAssignment record, Reader reader) => record.PersonId == reader.Id
        ? reader.Person.Has(record.Role)
        : await reader.Db.People.AsNoTracking().FirstOrDefaultAsync(p => p.Id == record.PersonId, reader.Cancellation) is { } holder
            && (holder.Has(record.Role) || !holder.AccountEnabled);
}
