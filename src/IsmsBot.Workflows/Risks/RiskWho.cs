namespace IsmsBot.Workflows.Risks;

/// <summary>Who may do what about a risk.</summary>
public static class RiskWho
{
    public static Who Owner { get; } = Who.Only<Risk>("@riskOwner", r => r.RiskOwnerId);

    /// <summary>The owner, and whoever keeps the register.</summary>
    public static Who Raters { get; } = Owner.Or(Who.MayForAll("risk.rate"));

    /// <summary>Whoever was asked for a second opinion.</summary>
    public static Who Reviewer { get; } = Who.Only<Risk>("@reviewer", r => r.SecondOpinionById);

    /// <summary>The owner of the risk that a record is about, as the risk has it now. Never delegated (domain 0.4.5).</summary>
    public static Who OwnerThrough<T>(Func<T, string> riskId)
        where T : Record => Who.Found<T>("@riskOwner", async (db, record, cancellationToken) =>
        {
            var id = riskId(record);
            return await db.Set<Risk>().Where(r => r.Id == id).Select(r => r.RiskOwnerId).FirstOrDefaultAsync(cancellationToken);
        });
}
