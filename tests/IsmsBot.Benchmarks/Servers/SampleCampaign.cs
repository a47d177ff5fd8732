using IsmsBot.Kernel.Data;
using IsmsBot.Workflows.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace IsmsBot.Benchmarks.Servers;

/// <summary>One more campaign for the policy of the sample company, as the one that runs there.</summary>
internal static class SampleCampaign
{
    public static async Task<Campaign> CopyAsync(
        IsmsDb db, string id, CampaignKind kind, DateOnly today, CancellationToken cancellationToken)
    {
        var sample = await db.Set<Campaign>().AsNoTracking()
            .FirstAsync(c => c.DocumentCode == BenchmarkCompany.DocumentCode && c.Status == CampaignState.Running, cancellationToken);
        return new Campaign
        {
            Id = id,
            Title = sample.Title,
            Kind = kind,
            QuizId = kind == CampaignKind.Training ? "QUIZ-AI-2026" : null,
            DocumentCode = sample.DocumentCode,
            DocumentVersion = sample.DocumentVersion,
            ContentSha256 = sample.ContentSha256,
            StartAt = today,
            DueDays = 14,
            TargetCoverage = 0.95m,
            AuthorId = sample.AuthorId,
        };
    }
}
