using System.Text.Json;
using IsmsBot.Kernel.Acts;
using IsmsBot.Kernel.Data;
using IsmsBot.Sandbox.Policies;
using IsmsBot.Workflows.Evidence;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Sandbox.Company;

/// <summary>Controlled documents and their versions; those that have a file here carry its fingerprint and what changed.</summary>
internal static class SampleDocuments
{
    private static readonly DateTimeOffset LastScan = new(2026, 11, 2, 7, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = DateOnly.FromDateTime(SampleCompanyImport.AsOf.UtcDateTime);

    /// <summary>Owners of documents due until this day have been asked already; what is late has been reminded of.</summary>
    private static readonly DateOnly Asked = Today.AddDays(30);

    public static void Add(Turn turn, JsonElement sample, SampleFiles files)
    {
        foreach (var d in sample.GetProperty("documents").EnumerateArray())
        {
            turn.Import(Document(d, files), StateName.Read<DocumentState>(d.Needed("status")));
        }

        var owners = turn.Db.Set<ControlledDocument>().Local.ToDictionary(d => d.Code, StringComparer.Ordinal);
        foreach (var v in sample.GetProperty("documentVersions").EnumerateArray())
        {
            turn.Import(Version(v, files, owners[v.Needed("documentCode")]), StateName.Read<VersionState>(v.Needed("status")));
        }
    }

    private static ControlledDocument Document(JsonElement d, SampleFiles files)
    {
        var file = d.Text("currentVersion") is { } current ? files.Find(d.Needed("code"), current) : null;
        return new ControlledDocument
        {
            Id = d.Needed("id"),
            Title = d.Needed("title"),
            Code = d.Needed("code"),
            OwnerId = d.Text("documentOwnerId"),
            Kind = d.Needed("kind"),
            DocumentOwnerId = d.Text("documentOwnerId") ?? "",
            ApproverId = d.Text("approverId") ?? "",
            Classification = Enum.Parse<Classification>(d.Needed("classification").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            Language = d.Text("language") ?? "en",
            Format = d.Text("format") ?? "",
            ReviewMonths = d.Number("reviewMonths"),
            NextReviewAt = d.Day("nextReviewAt"),
            RetentionYears = d.Number("retentionYears"),
            AccessGroups = d.Texts("accessGroups"),
            LibraryPath = d.Text("libraryPath") ?? "",
            AcknowledgementAudience = Enum.Parse<AcknowledgementAudience>(
                (d.Text("acknowledgementAudience") ?? "none").Replace("-", "", StringComparison.Ordinal), ignoreCase: true),
            CurrentVersion = d.Text("currentVersion"),
            CurrentSha256 = file?.PdfSha256 ?? d.Text("currentSha256"),
            LibrarySha256 = file?.PdfSha256 ?? d.Text("librarySha256"),
            LibraryCheckedAt = LastScan,
            ExternalSource = d.Text("externalSource"),
            ReviewAskedFor = d.Day("nextReviewAt") is { } review && review <= Asked ? review : null,
            OutsideAccess = d.Text("outsideAccess"),
        };
    }

    /// <summary>Reports, minutes and registers that were filed in the records library.</summary>
    public static void AddRecords(Turn turn, JsonElement sample)
    {
        foreach (var r in sample.GetProperty("recordInstances").EnumerateArray())
        {
            turn.Db.Add(
                new FiledRecord
                {
                    Code = r.Needed("code"),
                    Series = r.Needed("series"),
                    FiledOn = r.Day("date") ?? Today,
                    Sha256 = r.Needed("sha256"),
                });
        }
    }

    /// <summary>The label of the version before: 2.0 for 3.0 and for 2.1.</summary>
    private static string Before(string label) => label.Split('.') switch
    {
        [var major, "0"] when int.TryParse(major, out var number) => $"{number - 1}.0",
        [var major, var minor] when int.TryParse(minor, out var number) => $"{major}.{number - 1}",
        _ => "",
    };

    private static DocumentVersion Version(JsonElement v, SampleFiles files, ControlledDocument document)
    {
        var (code, label) = (v.Needed("documentCode"), v.Needed("versionLabel"));
        var file = files.Find(code, label);
        var policy = SamplePolicies.All.FirstOrDefault(p => p.Code == code && p.Version == label);
        return new DocumentVersion
        {
            Id = v.Needed("id"),
            Title = v.Needed("title"),
            OwnerId = document.DocumentOwnerId,
            ApproverId = document.ApproverId,
            BasedOn = files.Find(code, Before(label)) is null ? null : Before(label),
            InLibrary = file is not null,
            DocumentCode = code,
            VersionLabel = label,
            ChangeKind = Enum.Parse<ChangeKind>(v.Needed("changeKind"), ignoreCase: true),
            ChangeSummary = policy is null
                ? v.Text("changeSummary") ?? ""
                : policy.Identification.ChangeSummary.Replace(". ", ".\n", StringComparison.Ordinal),
            Minutes = policy is null ? 5 : ReadingTime.Minutes(policy.Text),
            AuthorId = v.Needed("authorId"),
            EditorIds = v.Texts("editorIds"),
            ReviewerIds = v.Texts("reviewerIds"),
            SubmittedAt = v.Moment("submittedAt"),
            SubmittedSourceSha256 = file?.SourceSha256 ?? v.Text("submittedSourceSha256"),
            ApprovedSourceSha256 = file?.SourceSha256 ?? v.Text("approvedSourceSha256"),
            ApprovedById = v.Text("approvedById"),
            ApprovedAt = v.Moment("approvedAt"),
            PublishedAt = v.Moment("publishedAt"),
            EffectiveFrom = v.Day("effectiveFrom"),
            ContentSha256 = file?.PdfSha256 ?? v.Text("contentSha256"),
            ContentComplete = v.TryGetProperty("contentChecklist", out var list) ? list.EnumerateObject().All(p => p.Value.GetBoolean()) : null,
        };
    }
}
