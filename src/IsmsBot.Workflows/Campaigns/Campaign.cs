namespace IsmsBot.Workflows.Campaigns;

public enum CampaignState
{
    Draft,
    Approved,
    Running,
    Closed,
    Cancelled,
}

public enum CampaignKind
{
    PolicyAcknowledgement,
    Training,
    Briefing,
}

/// <summary>A message or lesson that a group of people must take in by a date (7.3).</summary>
public sealed class Campaign : Record<CampaignState>
{
    public const int JoinerDueDays = 14;

    public required CampaignKind Kind { get; init; }

    public string? DocumentCode { get; init; }

    /// <summary>The version people accept; a minor version that replaces it during the campaign takes its place.</summary>
    public string? DocumentVersion { get; set; }

    /// <summary>SHA-256 of the published PDF or of the lesson, lower-case hex.</summary>
    public string? ContentSha256 { get; set; }

    /// <summary>What a briefing says.</summary>
    public string? MessageText { get; init; }

    /// <summary>policy, contribution, consequences, threat, procedure.</summary>
    public List<string> Themes { get; set; } = [];

    /// <summary>Groups, units, sites, roles and employment types; see <see cref="Audience"/>.</summary>
    public List<string> Include { get; set; } = [];

    public List<string> Exclude { get; set; } = [];

    public required DateOnly StartAt { get; set; }

    /// <summary>Days from delivery; joiners have <see cref="JoinerDueDays"/>.</summary>
    public required int DueDays { get; init; }

    /// <summary>Share, for example 0.95.</summary>
    public required decimal TargetCoverage { get; init; }

    /// <summary>The lesson.</summary>
    public string? QuizId { get; init; }

    /// <summary>Share of right answers; null for a lesson without questions.</summary>
    public decimal? PassMark { get; init; }

    public required string AuthorId { get; init; }

    public string? ApprovedById { get; set; }

    /// <summary>The campaign before it, when a new major version made this one.</summary>
    public string? Replaces { get; init; }

    public DateOnly? ClosedAt { get; set; }

    /// <summary>Why it ended: finished, replaced by a version, or the ISMS manager's note on the rest.</summary>
    public string? ClosingNote { get; set; }

    /// <summary>How many people it was for when it was closed; with the next three it is frozen then.</summary>
    public int? SummaryRequired { get; set; }

    public int? SummaryCompleted { get; set; }

    public int? SummaryOnTime { get; set; }

    /// <summary>Share of right answers, over everybody who answered.</summary>
    public decimal? SummaryAverageScore { get; set; }

    /// <summary>What a card of this campaign shows: version or fingerprint; an enrolment card of anything else is outdated.</summary>
    public string ContentVersion => DocumentVersion ?? (ContentSha256 is { Length: >= 12 } sha ? sha[..12] : "1");

    public DateOnly DueAt => StartAt.AddDays(DueDays);
}
