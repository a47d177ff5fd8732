namespace IsmsBot.Workflows.Workforce;

/// <summary>What somebody who leaves leaves behind: every register is asked what people are to its records.</summary>
public static class LeftBehind
{
    /// <summary>Everything in force that a person owns, answers for or approves.</summary>
    public static async Task<IReadOnlyList<Owned>> ByAsync(IsmsDb db, string personId, CancellationToken cancellationToken)
    {
        var owned = new List<Owned>();
        foreach (var register in RoomCatalog.Rooms.SelectMany(room => room.Registers))
        {
            owned.AddRange(await register.OwnedByAsync(db, personId, cancellationToken));
        }

        return owned;
    }
}
