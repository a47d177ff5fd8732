using IsmsBot.Workflows.Risks;

namespace IsmsBot.Workflows.Treatments;

/// <summary>What a treatment obliges people to do: to carry it out, to answer what is proposed or asked for, to check what is done.</summary>
internal static class TreatmentDuties
{
    private const string Policy = "standard";

    public static IReadOnlyList<Duty<Treatment>> All { get; } =
    [
        new("do-treatment", Policy, t => t.Status == TreatmentState.Approved || t.Status == TreatmentState.InProgress ? t.DueAt : null, title =>
            $"Treatment: {title}")
        {
            Person = t => t.ResponsibleId,
        },
        new("approve-treatment", Policy, t => t.Status == TreatmentState.Proposed ? t.DecideBy : null, title => $"Approve the treatment {title}")
        {
            Found = db => OfRiskOwners(db, db.Set<Treatment>().Where(t => t.Status == TreatmentState.Proposed)),
        },
        new("decide-date", Policy, t => t.AskedDueAt != null ? t.DecideBy : null, title => $"Decide on the new date of {title}")
        {
            Found = db => OfRiskOwners(db, db.Set<Treatment>().Where(t => t.AskedDueAt != null)),
        },
        new("check-treatment", Policy, t => t.Status == TreatmentState.Implemented ? t.VerifyBy : null, title => $"Check the treatment {title}")
        {
            Role = Role.IsmsManager, Found = Checkers.First, Seen = Checkers.All,
        },
    ];

    private static IQueryable<Owed> OfRiskOwners(IsmsDb db, IQueryable<Treatment> treatments) =>
        from t in treatments.AsNoTracking()
        join r in db.Set<Risk>() on t.RiskId equals r.Id
        select new Owed { RecordId = t.Id, Title = t.Title, NextStepOn = t.NextStepOn, PersonId = r.RiskOwnerId, DueAt = t.DecideBy };
}
