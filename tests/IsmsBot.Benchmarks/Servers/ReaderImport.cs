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
                db.Add(SentCard.To(id, BenchmarkCompany.ReaderEntraId(reader), clock.GetUtcNow().ToMillisecond()));
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
        var id = BenchmarkCompany.CampaignId(campaign);
        // Opened by a click on its card; a document is opened by its link.
        var lesson = await SampleCampaign.CopyAsync(db, id, CampaignKind.Training, turn.Today, cancellationToken);
        var made = turn.Import(lesson, CampaignState.Running);
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
