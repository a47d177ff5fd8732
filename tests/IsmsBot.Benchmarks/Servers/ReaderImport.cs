using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Kernel.Documents;
using IsmsBot.Kernel.Journal;
using IsmsBot.Kernel.People;
using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Enrolments;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>Running campaigns with an enrolment for each reader, journalled as usual, so that every click opens one for the first time.</summary>
internal sealed class ReaderImport(IDbContextFactory<IsmsDb> databases, DocumentStores stores, TimeProvider clock)
{
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        await using (var db = await databases.CreateDbContextAsync(cancellationToken))
        {
            for (var reader = 0; reader < BenchmarkCompany.Readers; reader++)
            {
                var id = BenchmarkCompany.ReaderId(reader);
                db.Add(new Person
                {
                    Id = id,
                    EntraId = BenchmarkCompany.ReaderEntraId(reader),
                    Name = "Reader " + id,
                    TimeZone = "Europe/Amsterdam",
                });
            }

            await db.SaveChangesAsync(cancellationToken);
        }

        for (var campaign = 0; campaign < BenchmarkCompany.Campaigns; campaign++)
        {
            await using var db = await databases.CreateDbContextAsync(cancellationToken);
            await AddAsync(db, campaign, cancellationToken);
        }
    }

    private async Task AddAsync(IsmsDb db, int campaign, CancellationToken cancellationToken)
    {
        var turn = new Turn
        {
            Db = db,
            Stores = stores,
            Now = clock.GetUtcNow().ToMillisecond(),
            Job = "import",
            Channel = Channel.Import,
            Cancellation = CancellationToken.None,
            CorrelationId = "readers",
        };
        var sample = await db.Set<Campaign>().AsNoTracking()
            .FirstAsync(c => c.DocumentCode == BenchmarkCompany.DocumentCode && c.Status == CampaignState.Running, cancellationToken);
        var made = turn.Import(
            new Campaign
            {
                Id = BenchmarkCompany.CampaignId(campaign),
                Title = sample.Title,
                // Opened by a click on its card; a document is opened by its link.
                Kind = CampaignKind.Training,
                QuizId = "QUIZ-AI-2026",
                DocumentCode = sample.DocumentCode,
                DocumentVersion = sample.DocumentVersion,
                ContentSha256 = sample.ContentSha256,
                StartAt = turn.Today,
                DueDays = 14,
                TargetCoverage = 0.95m,
                AuthorId = sample.AuthorId,
            },
            CampaignState.Running);
        for (var reader = 0; reader < BenchmarkCompany.Readers; reader++)
        {
            turn.Create(new Enrolment
            {
                Id = BenchmarkCompany.EnrolmentId(campaign, reader),
                Title = made.Title,
                CampaignId = made.Id,
                PersonId = BenchmarkCompany.ReaderId(reader),
                Reason = EnrolmentReason.Initial,
                EnrolledAt = turn.Today,
                DueAt = turn.Today.AddDays(14),
            });
        }

        await turn.SaveAsync();
    }
}
