using System.Diagnostics;
using IsmsBot.Kernel.Documents;
using IsmsBot.Sandbox.Graph;
using Xunit.Abstractions;

namespace IsmsBot.Tests.SharePoint;

/// <summary>What publishing in SharePoint is, beyond what every store promises.</summary>
public sealed class PublishingTests(ITestOutputHelper output)
{
    private const string Owner = "11111111-0000-4000-8000-000000000009";

    [Fact]
    public async Task An_Office_file_that_SharePoint_rewrites_is_stored_once_and_known_by_the_bytes_read_back()
    {
        await using var store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { RewritesOfficeFiles = true });
        var request = SampleFiles.Word();
        var stored = await store.Documents().PublishAsync(request, default);
        Assert.NotEqual(Adapters.Graph.Fingerprint.Of(request.SourceBytes.Span), stored.SourceSha256);
        Assert.Equal(stored, await store.Documents().PublishAsync(request, default));
        Assert.Single(store.File(DocumentLibrary.Published, "ISMS-POL-001/ISMS-POL-001.docx").Versions, version => version.IsPublished);
        await Assert.ThrowsAsync<DocumentConflict>(() => store.Documents().PublishAsync(SampleFiles.Word(text: "Other words."), default));
        await using var pdf = await store.Documents().OpenAsync("ISMS-POL-001", "1.0", Rendition.Pdf, default);
        Assert.StartsWith("%PDF-1.4", (await BinaryData.FromStreamAsync(pdf!)).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_publication_is_one_major_version_with_its_columns_and_a_PDF_of_its_own()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        foreach (var version in new[] { "1.0", "2.0", "2.1" })
        {
            await store.Documents().PublishAsync(SampleFiles.Word(version: version, text: $"Edition {version}."), default);
        }

        var file = store.File(DocumentLibrary.Published, "ISMS-POL-001/ISMS-POL-001.docx");
        Assert.Equal(
            [("1.0", "1.0"), ("2.0", "2.0"), ("3.0", "2.1")],
            file.Versions.Where(version => version.IsPublished).Select(version => (version.Id, (string)version.Fields["DocVersion"]!)));
        Assert.Equal("ISMS-POL-001 2.1", file.Current.Comment);
        Assert.All(
            new[] { "1.0", "2.0", "2.1" },
            version => Assert.Equal("1.0", store.File(DocumentLibrary.Published, $"ISMS-POL-001/ISMS-POL-001 {version}.pdf").Current.Id));
    }

    [Fact]
    public async Task A_check_out_by_somebody_who_has_no_business_there_is_given_back()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        await store.Documents().PublishAsync(SampleFiles.Word(), default);
        store.Graph.As(Owner).CheckOut(store.Graph.Library("Published"), "ISMS-POL-001/ISMS-POL-001.docx");
        await store.Documents().PublishAsync(SampleFiles.Word(version: "2.0", text: "Second."), default);
        Assert.Equal("2.0", store.File(DocumentLibrary.Published, "ISMS-POL-001/ISMS-POL-001.docx").Current.Id);
    }

    [Theory]
    [InlineData("PUT", "/content")]
    [InlineData("PATCH", "/fields")]
    [InlineData("POST", "/checkin")]
    public async Task A_check_out_stolen_in_the_middle_of_a_publication_does_no_harm(string method, string ending)
    {
        await using var store = await SharePointUnderTest.StartAsync();
        await store.Documents().PublishAsync(SampleFiles.Word(), default);
        var stolen = false;
        store.Graph.Faults.NextWhere(request =>
        {
            if (!stolen && request.Method == method && request.Path.EndsWith(ending, StringComparison.Ordinal)
                && !request.Path.Contains("root:", StringComparison.Ordinal))
            {
                stolen = true;
                store.Graph.As(Owner).StealCheckOut(store.Graph.Library("Published"), "ISMS-POL-001/ISMS-POL-001.docx");
            }

            return false;
        }, null, null);
        var stored = await store.Documents().PublishAsync(SampleFiles.Word(version: "2.0", text: "Second."), default);
        var file = store.File(DocumentLibrary.Published, "ISMS-POL-001/ISMS-POL-001.docx");
        Assert.True(stolen);
        Assert.Equal(("2.0", stored.SourceSha256), (file.Current.Id, file.Current.Sha256));
    }

    [Fact]
    public async Task A_change_right_after_the_check_in_is_not_taken_for_the_publication()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        var changed = false;
        store.Graph.Faults.NextWhere(request =>
        {
            if (!changed && request.Method == "GET" && request.Path.EndsWith("/versions", StringComparison.Ordinal))
            {
                changed = true;
                store.Graph.As(Owner).Publish(store.Graph.Library("Published"), "ISMS-POL-001/ISMS-POL-001.docx", SampleFiles.Docx("Forged."));
            }

            return false;
        }, null, null);
        var stored = await store.Documents().PublishAsync(SampleFiles.Word(), default);
        Assert.Equal(Adapters.Graph.Fingerprint.Of(SampleFiles.Word().SourceBytes.Span), stored.SourceSha256);
        var check = await store.Documents().CheckAsync("ISMS-POL-001", "1.0", default);
        Assert.Equal(DocumentState.Changed, check.State);
        await using var opened = await store.Documents().OpenAsync("ISMS-POL-001", "1.0", Rendition.Source, default);
        Assert.Equal(SampleFiles.Word().SourceBytes.ToArray(), (await BinaryData.FromStreamAsync(opened!)).ToArray());
    }

    [Fact]
    public async Task Two_processes_that_publish_the_same_end_with_one_version()
    {
        await using var store = await SharePointUnderTest.StartAsync();
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(number => Task.Run(async () =>
        {
            try
            {
                return (await store.Documents($"process {number}").PublishAsync(SampleFiles.Word(), default)).SourceSha256;
            }
            catch (IOException)
            {
                return "ask again";
            }
        })));
        Assert.Single(outcomes.Where(outcome => outcome != "ask again").Distinct());
        Assert.Single(store.File(DocumentLibrary.Published, "ISMS-POL-001/ISMS-POL-001.docx").Versions, version => version.IsPublished);
    }

    [Fact]
    public async Task A_service_that_makes_no_folders_by_itself_gets_them_made()
    {
        await using var store = await SharePointUnderTest.StartAsync(new GraphSimulatorOptions { MakesMissingFolders = false });
        var stored = await store.Documents().PublishAsync(SampleFiles.Word(), default);
        Assert.Equal(stored, await store.Documents().FindAsync("ISMS-POL-001", "1.0", default));
    }

    [Fact]
    public async Task Two_hundred_publications_in_a_row_stay_inside_the_budget_of_the_smallest_tenant()
    {
        // The service looks at its clock three times a request, so that each takes 120 ms, about what SharePoint takes, on a fast machine and on a
        // slow one.
        var wire = new StepClock(TimeSpan.FromMilliseconds(40));
        await using var store = await SharePointUnderTest.StartAsync(
            new GraphSimulatorOptions { RewritesOfficeFiles = true, UnitsPerMinute = 1250, WireClock = wire, TokenLifetime = TimeSpan.FromDays(1) });
        var documents = store.Documents();
        var began = Stopwatch.GetTimestamp();
        for (var number = 0; number < 200; number++)
        {
            await documents.PublishAsync(SampleFiles.Word($"ISMS-POL-{number % 20:000}", $"{1 + (number / 20)}.0", $"Edition {number}."), default);
        }

        var took = Stopwatch.GetElapsedTime(began);
        var (requests, units) = (store.Graph.Journal.OfGraph.Count, store.Graph.Journal.Units);
        output.WriteLine(
            $"200 publications: {requests} requests, {units} resource units ({units / 200.0:0.0} each), {took.TotalSeconds:0.0} s here, {wire.Passed.TotalMinutes:0.0} minutes at 120 ms a request; the smallest tenant gives 1250 units a minute.");
        Assert.DoesNotContain(store.Graph.Journal.Requests, request => request.Status == 429);
        Assert.True(units <= 200 * 40, $"{units / 200.0} units a publication.");
    }

    private sealed class StepClock(TimeSpan step) : TimeProvider
    {
        private readonly DateTimeOffset began = System.GetUtcNow();
        private long looks;

        public TimeSpan Passed => step * Interlocked.Read(ref looks);

        public override DateTimeOffset GetUtcNow() => began + (step * Interlocked.Increment(ref looks));
    }
}
