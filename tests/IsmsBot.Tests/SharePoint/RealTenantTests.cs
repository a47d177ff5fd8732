using System.Reflection;
using IsmsBot.Adapters.Graph;
using IsmsBot.Adapters.Pdf;
using IsmsBot.Adapters.Resilience;
using IsmsBot.Adapters.Settings;
using IsmsBot.Kernel.Documents;
using IsmsBot.Tests.Documents;
using Microsoft.Extensions.DependencyInjection;

namespace IsmsBot.Tests.SharePoint;

/// <summary>
/// The contract of the document store on a real tenant: what the simulator assumes, SharePoint has to confirm. Each run of a test has a document code
/// of its own, because nothing is ever deleted there. Tests that damage old versions are left out: nobody can do that through Graph.
/// </summary>
public sealed class RealTenantTests
{
    private static readonly string[] Damaging = [nameof(DocumentsContract.A_check_finds_changed_and_lost_files)];

    public static TheoryData<string> Contract => [.. typeof(DocumentsContract)
        .GetMethods()
        .Where(method => method.GetCustomAttribute<FactAttribute>() is not null && method.GetParameters().Length == 0)
            .Select(method => method.Name).Except(Damaging)];

    [RealTenantTheory]
    [MemberData(nameof(Contract))]
    public async Task The_contract_holds_on_a_real_tenant(string test)
    {
        await using var services = new ServiceCollection().AddLogging().AddPipelines().AddGraphPipeline().BuildServiceProvider();
        await (Task)typeof(DocumentsContract).GetMethod(test)!.Invoke(new OnTenant(services), null)!;
    }

    [RealTenantTheory]
    [InlineData("check-sharepoint")]
    public async Task The_site_is_as_the_bot_needs_it(string command)
    {
        await using var services = new ServiceCollection().AddLogging().AddPipelines().AddGraphPipeline().BuildServiceProvider();
        var findings = await SharePointCheck.RunAsync(OnTenant.Site(services), default);
        Assert.True(findings.Count == 0, $"{command}: {string.Join(' ', findings)}");
    }

    private sealed class OnTenant(IServiceProvider services) : DocumentsContract
    {
        private readonly string code = $"ISMS-T{TimeProvider.System.GetUtcNow():MMddHHmmss}-{Random.Shared.Next(1000, 9999)}";

        public static SharePointSite Site(IServiceProvider services) => new(
            new SharePointSettings { Site = Setting("SITE"), AppId = Setting("APPID"), ClientSecret = Setting("SECRET") },
            new BotSettings { AppId = Setting("APPID"), Tenants = [Setting("TENANT")] },
            services.GetRequiredService<IHttpClientFactory>(),
            TimeProvider.System);

        protected override IDocuments Open() => new Recoded(new GraphDocuments(Site(services), new PdfPages(), "tests"), code);

        protected override Task SpoilAsync(StoredVersion stored, Rendition rendition) =>
            throw new NotSupportedException("Old versions cannot be changed through Graph.");

        protected override Task LoseAsync(StoredVersion stored, Rendition rendition) =>
            throw new NotSupportedException("Old versions are not removed.");

        private static string Setting(string name) => Environment.GetEnvironmentVariable("ISMSBOT_SHAREPOINT_" + name)!;
    }

    /// <summary>Speaks of another document than the contract does.</summary>
    private sealed class Recoded(IDocuments documents, string code) : IDocuments
    {
        private const string Known = "ISMS-POL-001";

        public async Task<StoredVersion> PublishAsync(PublishRequest request, CancellationToken cancellation)
        {
            try
            {
                return (await documents.PublishAsync(request with { Code = code }, cancellation)) with { Code = Known };
            }
            catch (DocumentConflict conflict)
            {
                throw new DocumentConflict(Known, conflict.Version, conflict.StoredSha256, conflict.OfferedSha256);
            }
        }

        public Task<Stream?> OpenAsync(string known, string version, Rendition rendition, CancellationToken cancellation) =>
            documents.OpenAsync(code, version, rendition, cancellation);

        public async Task<StoredVersion?> FindAsync(string known, string version, CancellationToken cancellation) =>
            await documents.FindAsync(code, version, cancellation) is { } found ? found with { Code = Known } : null;

        public IAsyncEnumerable<StoredVersion> HistoryAsync(string known, CancellationToken cancellation) =>
            documents.HistoryAsync(code, cancellation).Select(version => version with { Code = Known });

        public Task<DocumentCheck> CheckAsync(string known, string version, CancellationToken cancellation) =>
            documents.CheckAsync(code, version, cancellation);

        public Task<bool> DisposeOfAsync(string known, string version, CancellationToken cancellation) =>
            known == Known ? documents.DisposeOfAsync(code, version, cancellation) : Task.FromResult(false);
    }
}
