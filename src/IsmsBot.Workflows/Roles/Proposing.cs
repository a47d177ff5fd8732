using IsmsBot.Kernel.Exchange;

namespace IsmsBot.Workflows.Roles;

/// <summary>Proposing somebody for a role: what is checked, what is written for them, and the card that asks them (5.3).</summary>
internal static class Proposing
{
    /// <summary>Days in which a proposed role is accepted or declined; the clause test waits 14.</summary>
    public const int DaysToAccept = 7;

    /// <summary>Completes a new proposal and sends it to whoever it is for.</summary>
    /// <exception cref="Refusal">GEN-03: it was proposed or accepted already; SOD-05: with the form of an exception.</exception>
    public static async Task<Sentence> ProposeAsync(RoleAssignment record, Turn turn)
    {
        var holder = await turn.Db.People.AsNoTracking().SingleAsync(person => person.Id == record.PersonId, turn.Cancellation);
        if (await ThereAsync(record, turn) is { } there)
        {
            var (by, on) = there.AcceptedAt is { } accepted ? (holder.Name, accepted) : (await turn.NameAsync(there.AssignedById), there.AssignedAt);
            throw Refuse.With(
                await RoomCatalog.RegisterOf<RoleAssignment>().CardAsync(there, turn.Reader), "GEN-03", ("name", Sentence.Of(by)),
                ("decision", Sentence.Of(there.Title)), ("date", $"{on}"));
        }

        var conflicts = await HeldTogether.WithAsync(turn.Db, holder.Id, record.Role, turn.Today, turn.Cancellation);
        if (conflicts.FirstOrDefault(one => one.IsRefused) is { } refused)
        {
            var form = await ExceptionRegister.FormForAsync(turn, holder, refused.Held, record.Role);
            throw Refuse.With(form, "SOD-05", refused.Values(holder.Name, record.Role));
        }

        Complete(record, holder);
        record.ExceptionId = conflicts.FirstOrDefault(one => one.ExceptionId is not null)?.ExceptionId;
        await SendAsync(record, holder, turn);
        return $"Proposed as {record.Id}. {holder.Name} has the card and can accept it.";
    }

    /// <summary>The same for a row of a file: what is wrong with it is noted and stops the file.</summary>
    public static async Task CheckRowAsync(RoleAssignment record, FileRow row, FormReading reading)
    {
        var turn = reading.Turn;
        Complete(record, await turn.Db.People.AsNoTracking().SingleAsync(person => person.Id == record.PersonId, turn.Cancellation));
        if (await ThereAsync(record, turn) is { } there)
        {
            row.WrongIn(nameof(RoleAssignment.Role), $"{there.Id} says so already. Take the row out.");
            return;
        }

        var conflicts = await HeldTogether.WithAsync(turn.Db, record.PersonId, record.Role, turn.Today, turn.Cancellation);
        if (conflicts.FirstOrDefault(one => one.IsRefused) is { } refused)
        {
            row.WrongIn(nameof(RoleAssignment.Role), $"It conflicts with \"{RoleName.Of(refused.Held)}\", which the person holds.");
        }
    }

    /// <summary>Duties and powers that nobody wrote are the usual ones, in the language of whoever is to accept them.</summary>
    public static void Complete(RoleAssignment record, Person holder)
    {
        var (role, language) = (Catalog.Roles.Get(record.Role), Language.For(holder.Locale));
        record.Title = RoleTitle.Of(record.Role, holder, language);
        record.Responsibilities = string.IsNullOrWhiteSpace(record.Responsibilities) ? role.DutiesIn(language.Code) : record.Responsibilities;
        record.Authorities = string.IsNullOrWhiteSpace(record.Authorities) ? role.PowersIn(language.Code) : record.Authorities;
    }

    private static Task<RoleAssignment?> ThereAsync(RoleAssignment record, Turn turn) => turn.Db.Set<RoleAssignment>().AsNoTracking()
        .FirstOrDefaultAsync(
            one => one.PersonId == record.PersonId && one.Role == record.Role
                && (one.Status == RoleAssignmentState.Proposed || one.Status == RoleAssignmentState.Active),
            turn.Cancellation);

    private static async Task SendAsync(RoleAssignment record, Person holder, Turn turn) => turn.Send(
        await RoomCatalog.RegisterOf<RoleAssignment>().CardAsync(record, turn.For(holder)), holder, $"role:{record.Id}", record.Id,
        notice: $"{turn.Actor.Name} proposes you for a role.");
}
