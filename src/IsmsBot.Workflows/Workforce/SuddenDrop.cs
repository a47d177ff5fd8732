namespace IsmsBot.Workflows.Workforce;

/// <summary>
/// A night in which more than a tenth of the people would leave is more often a broken filter or a lost right than the truth: it waits for a word.
/// </summary>
internal static class SuddenDrop
{
    private const int MostOf = 10;

    /// <returns>True when nothing may be taken over yet. The administrators are told once for each number.</returns>
    public static async Task<bool> HoldsAsync(Turn turn, DirectoryPlace place, int leavers, int here)
    {
        if (leavers * MostOf <= here || leavers <= place.AllowedLeavers)
        {
            return false;
        }

        if (place.HeldLeavers != leavers)
        {
            place.HeldLeavers = leavers;
            var comment = string.Create(CultureInfo.InvariantCulture, $"{leavers} of {here} people would have left");
            turn.Note(nameof(DirectoryPlace), DirectoryPlace.Only, "held back", comment);
            var card = new DirectoryHeldCard(leavers, here, turn.Today);
            var holders = turn.Db.People.AsNoTracking().Where(p => p.AccountEnabled && p.Roles.Contains(Role.SystemAdministrator)).OrderBy(p => p.Id);
            foreach (var person in (await holders.ToListAsync(turn.Cancellation)).Where(p => p.Has(Role.SystemAdministrator)))
            {
                turn.Send(card, person, $"directory-held:{person.Id}:{turn.Now.ToUnixTimeSeconds()}", priority: OutboxRow.SoonPriority);
            }
        }

        return true;
    }
}
