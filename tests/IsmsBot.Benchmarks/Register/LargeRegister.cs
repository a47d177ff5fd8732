using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Workflows.Applicability;
using IsmsBot.Workflows.Risks;
using IsmsBot.Workflows.Treatments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Benchmarks.Register;

/// <summary>
/// Makes the register of the sample company larger: its own risks over and over under new numbers, three treatments for each, and the lines of the
/// Statement of Applicability that name them. Journalled as everything is.
/// </summary>
internal sealed class LargeRegister(IDbContextFactory<IsmsDb> databases, DocumentStores stores, DateTimeOffset now)
{
    public const int TreatmentsForEach = 3;

    private const int Portion = 500;

    /// <param name="risks">How many there are in the end; the sample company has 30.</param>
    public async Task GrowToAsync(int risks, CancellationToken cancellationToken)
    {
        List<Risk> sample;
        List<Treatment> works;
        int there;
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            sample = await db.Set<Risk>().AsNoTracking().Where(r => r.Status != RiskState.Closed).OrderBy(r => r.Id).ToListAsync(cancellationToken);
            works = await db.Set<Treatment>().AsNoTracking().Where(t => t.Status == TreatmentState.InProgress || t.Status == TreatmentState.Verified)
                .OrderBy(t => t.Id).ToListAsync(cancellationToken);
            there = await db.Set<Risk>().CountAsync(cancellationToken);
        }

        for (var first = there; first < risks; first += Portion)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var turn = new Turn
            {
                Db = db,
                Stores = stores,
                Now = now,
                Job = "import",
                Channel = Channel.Import,
                Cancellation = cancellationToken,
                CorrelationId = "large-register",
            };
            for (var number = first; number < Math.Min(risks, first + Portion); number++)
            {
                Add(turn, sample[number % sample.Count], works, number + 1);
            }

            await turn.SaveAsync();
        }

        await NameInSoaAsync(cancellationToken);
    }

    private static void Add(Turn turn, Risk like, List<Treatment> works, int number)
    {
        var id = $"RSK-{number:0000}";
        var risk = new Risk
        {
            Id = id,
            Title = $"{like.Title} ({number})",
            OwnerId = like.OwnerId,
            RiskOwnerId = like.RiskOwnerId,
            ProposedById = like.ProposedById,
            Kind = like.Kind,
            Cause = like.Cause,
            Event = like.Event,
            Consequence = like.Consequence,
            AssetIds = like.AssetIds,
            Properties = like.Properties,
            ExistingControlIds = like.ExistingControlIds,
            MethodVersion = like.MethodVersion,
            Inherent = like.Inherent,
            Decision = like.Decision,
            TreatmentIds = [.. Enumerable.Range(0, TreatmentsForEach).Select(i => TreatmentId(number, i))],
            AssessmentId = like.AssessmentId,
            LastAssessedAt = like.LastAssessedAt,
            NextReviewAt = like.NextReviewAt,
            OwnerConfirmedAt = like.OwnerConfirmedAt,
            RateBy = like.NextReviewAt,
        };
        risk.SetCurrent(like.Current);
        turn.Import(risk, RiskState.InTreatment);
        for (var i = 0; i < TreatmentsForEach; i++)
        {
            Add(turn, works[((number * TreatmentsForEach) + i) % works.Count], id, TreatmentId(number, i));
        }
    }

    private static void Add(Turn turn, Treatment like, string riskId, string id)
    {
        turn.Import(
            new Treatment
            {
                Id = id,
                Title = like.Title,
                RiskId = riskId,
                Option = like.Option,
                Description = like.Description,
                ControlIds = like.ControlIds,
                Resources = like.Resources,
                ResponsibleId = like.ResponsibleId,
                DueAt = like.DueAt,
                OriginalDueAt = like.OriginalDueAt,
                Expected = like.Expected,
                ApprovedByOwnerId = like.ApprovedByOwnerId,
                ApprovedByOwnerAt = like.ApprovedByOwnerAt,
                Progress = like.Progress,
                Evidence = like.Evidence,
                ImplementedAt = like.ImplementedAt,
                VerifiedById = like.VerifiedById,
                VerifiedAt = like.VerifiedAt,
            },
            like.Status);
        foreach (var control in like.ControlIds)
        {
            turn.Db.Add(
                new ControlUse
                {
                    ControlId = control,
                    TreatmentId = id,
                    RiskId = riskId,
                    Stage = like.Status == TreatmentState.Verified ? WorkStage.Done : WorkStage.InProgress,
                });
        }
    }

    /// <summary>As when a treatment is approved: each line names the risks that rely on it.</summary>
    private async Task NameInSoaAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var uses = await db.Set<ControlUse>().AsNoTracking().Select(u => new { u.ControlId, u.RiskId }).Distinct().ToListAsync(cancellationToken);
        var risks = uses.ToLookup(u => u.ControlId, u => u.RiskId, StringComparer.Ordinal);
        foreach (var entry in await db.Set<SoaEntry>().ToListAsync(cancellationToken))
        {
            entry.RiskIds = [.. entry.RiskIds.Union(risks[entry.ControlId], StringComparer.Ordinal)];
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    private static string TreatmentId(int number, int which) => $"TRT-{10_000 + (number * TreatmentsForEach) + which}";
}
