namespace IsmsBot.Workflows.Roles;

/// <summary>
/// What an ISMS manager looks through twice a year (CAL-36): vacant roles, conflicts, proposals that wait, what groups and roles say differently,
/// and exceptions that last.
/// </summary>
internal static class RoleCheck
{
    /// <summary>Its id in the catalogue, for card and calendar.</summary>
    public const string Key = "role.check";

    public static async Task<ListCard> CardAsync(Turn turn)
    {
        var (db, cancellation) = (turn.Db, turn.Cancellation);
        var (roles, exceptions) = (RoomCatalog.RegisterOf<RoleAssignment>(), RoomCatalog.RegisterOf<SodException>());
        var late = db.Set<RoleAssignment>().AsNoTracking().Where(a => a.Status == RoleAssignmentState.Proposed && a.AcceptBy < turn.Today);
        List<ListRow> rows =
        [
            .. (await VacantRoles.FindAsync(db, cancellation)).Select(role => new ListRow(
                RoleName.Of(role), "vacant; the standard asks for a holder", Tone.Attention)),
            .. (await HeldTogether.RefusedAsync(db, turn.Today, cancellation)).Select(role => new ListRow(
                Sentence.Of(role.Title), "conflicts with another role of the same person, without an exception", Tone.Attention,
                roles.Opening(role.Id))),
            .. (await late.OrderBy(a => a.AssignedAt).ToListAsync(cancellation)).Select(role => roles.Row(role, turn.Today)),
            .. turn.RoleSetup.ByGroups ? await GroupDifferences.RowsAsync(turn) : [],
            .. (await SodException.InForce(db, turn.Today).OrderBy(e => e.ExpiresAt).ToListAsync(cancellation))
                .Select(exception => exceptions.Row(exception, turn.Today)),
        ];
        return new ListCard(Key, $"Role check: {rows.Count} to look at", [.. rows.Take(ListCard.MostRows)], 0, rows.Count)
        {
            Empty = "Nothing is wrong with the roles.",
            Hint = rows.Count > ListCard.MostRows
                ? (Sentence)$"These are the first; when they are settled, {rows.Count - ListCard.MostRows} more follow."
                : turn.RoleSetup.ByGroups ? null : (Sentence)"Groups of Entra ID do not count here: a role counts once it is accepted.",
        };
    }
}
