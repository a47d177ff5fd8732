using IsmsBot.Benchmarks.Servers;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Benchmarks.Acceptances;

/// <summary>Some thousand people who have opened a policy and have its card in their chat: each accepts it once.</summary>
internal sealed class AcceptanceImport(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    public const int Rounds = 6;
    public const int People = 2000;
    private const string CampaignId = "CAM-2027-001";

    public static string PersonId(int person) => $"A{person:00000}";

    public static string EntraId(int person) => new Guid(person + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 2]).ToString();

    public static string EnrolmentId(int person) => $"ENR-{100_000 + person}";

    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            if (await db.Set<Campaign>().AnyAsync(c => c.Id == CampaignId, cancellationToken))
            {
                return;
            }

            var turn = Begin(db);
            var policy = await SampleCampaign.CopyAsync(db, CampaignId, CampaignKind.PolicyAcknowledgement, turn.Today, cancellationToken);
            turn.Import(policy, CampaignState.Running);
            await turn.SaveAsync();
        }

        for (var round = 0; round < Rounds; round++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            var turn = Begin(db);
            for (var person = round * People; person < (round + 1) * People; person++)
            {
                Add(turn, person);
            }

            await turn.SaveAsync();
        }
    }

    private Turn Begin(IsmsDb db) => new()
    {
        Db = db,
        Stores = stores,
        Now = clock.GetUtcNow().ToMillisecond(),
        Job = "import",
        Channel = Channel.Import,
        Cancellation = CancellationToken.None,
        CorrelationId = "acceptances",
    };

    private static void Add(Turn turn, int person)
    {
        var id = PersonId(person);
        turn.Db.Add(new Person { Id = id, EntraId = EntraId(person), Name = "Reader " + id, TimeZone = "Europe/Amsterdam" });
        turn.Db.Add(SentCard.To(id, EntraId(person), turn.Now));
        turn.Import(
            new Enrolment
            {
                Id = EnrolmentId(person),
                Title = "Information security policy",
                CampaignId = CampaignId,
                PersonId = id,
                Reason = EnrolmentReason.Initial,
                EnrolledAt = turn.Today,
                DueAt = turn.Today.AddDays(14),
                OpenedAt = turn.Now,
                OpenedContent = BenchmarkCompany.DocumentVersion,
            },
            EnrolmentState.Opened);
    }
}
