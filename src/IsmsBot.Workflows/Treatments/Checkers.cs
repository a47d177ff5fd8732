using IsmsBot.Workflows.Applicability;

namespace IsmsBot.Workflows.Treatments;

/// <summary>
/// Who checks a finished treatment: the owners of its controls, never whoever carried it out; without any, the ISMS managers (SOD-04).
/// </summary>
internal static class Checkers
{
    public static async Task<IReadOnlyList<Person>> ForAsync(Turn turn, Treatment treatment)
    {
        var owners = OwnerIds(turn.Db, treatment);
        var people = await turn.Db.People.AsNoTracking()
            .Where(p => owners.Contains(p.Id) && p.Id != treatment.ResponsibleId && p.AccountEnabled && p.Presence == Presence.Active)
            .OrderBy(p => p.Id).ToListAsync(turn.Cancellation);
        return people.Count > 0
            ? people : [.. (await RoleHolders.HereAsync(turn.Db, Role.IsmsManager, turn.Cancellation)).Where(p => p.Id != treatment.ResponsibleId)];
    }

    /// <summary>Owners of the controls that a treatment relies on.</summary>
    public static IQueryable<string> OwnerIds(IsmsDb db, Treatment treatment) =>
        db.Set<SoaEntry>().Where(e => treatment.ControlIds.Contains(e.ControlId) && e.ControlOwnerId != null).Select(e => e.ControlOwnerId!);

    /// <summary>Each finished treatment once, with the checker who is reminded; nobody when the ISMS managers check it.</summary>
    public static IQueryable<Owed> First(IsmsDb db) =>
        from t in db.Set<Treatment>().AsNoTracking()
        where t.Status == TreatmentState.Implemented
        select new Owed
        {
            RecordId = t.Id,
            Title = t.Title,
            NextStepOn = t.NextStepOn,
            DueAt = t.VerifyBy,
            PersonId = (from e in db.Set<SoaEntry>()
                        join u in db.Set<ControlUse>() on e.ControlId equals u.ControlId
                        where u.TreatmentId == t.Id && e.ControlOwnerId != null && e.ControlOwnerId != t.ResponsibleId
                        orderby e.ControlOwnerId
                        select e.ControlOwnerId).FirstOrDefault(),
        };

    /// <summary>The same with a row for every checker: all of them see it.</summary>
    public static IQueryable<Owed> All(IsmsDb db)
    {
        var owners = from e in db.Set<SoaEntry>()
                     join u in db.Set<ControlUse>() on e.ControlId equals u.ControlId
                     where e.ControlOwnerId != null
                     select new { u.TreatmentId, e.ControlOwnerId };
        var all = from t in db.Set<Treatment>().AsNoTracking()
                  from o in owners.Where(o => o.TreatmentId == t.Id && o.ControlOwnerId != t.ResponsibleId).DefaultIfEmpty()
                  where t.Status == TreatmentState.Implemented
                  select new { t.Id, t.Title, t.NextStepOn, t.VerifyBy, o.ControlOwnerId };
        return all.Distinct()
            .Select(t => new Owed { RecordId = t.Id, Title = t.Title, NextStepOn = t.NextStepOn, DueAt = t.VerifyBy, PersonId = t.ControlOwnerId });
    }
}
