using System.Text.Json;
using IsmsBot.Catalog;

namespace IsmsBot.Benchmarks;

/// <summary>Who types and who clicks: the people of the sample company type; people made for this clicks each on an enrolment of their own.</summary>
internal static class BenchmarkCompany
{
    public const int Readers = 500;
    public const int Campaigns = 40;
    public const string DocumentCode = "ISMS-POL-001";
    public const string DocumentVersion = "3.0";
    public const string AppId = "c0000000-0000-4000-8000-000000000001";
    public const string TenantId = "a89f429a-d0cf-505f-9a9f-7c0b39182f7c";
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    public static string ReaderId(int reader) => $"R{reader:0000}";

    public static string ReaderEntraId(int reader) => new Guid(reader + 1, 0, 0, [0, 0, 0, 0, 0, 0, 0, 1]).ToString();

    public static string CampaignId(int campaign) => $"CAM-2027-{campaign + 1:000}";

    public static string EnrolmentId(int campaign, int reader) => $"ENR-{10_000 + (campaign * Readers) + reader}";

    /// <summary>Entra ids of everybody at the sample company who can sign in.</summary>
    public static IReadOnlyList<string> ReadTypists()
    {
        using var stream = SampleCompany.Open();
        using var sample = JsonDocument.Parse(stream);
        return [.. sample.RootElement.GetProperty("people").EnumerateArray().Where(p => p.GetProperty("accountEnabled").GetBoolean())
            .Select(p => p.GetProperty("entraObjectId").GetString()!)];
    }
}
