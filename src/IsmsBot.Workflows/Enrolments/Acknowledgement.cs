namespace IsmsBot.Workflows.Enrolments;

public enum AcknowledgementState
{
    Recorded,
    Superseded,
}

/// <summary>Proof that one person accepted one exact version: written once, never changed, never deleted (domain 7.4).</summary>
public sealed class Acknowledgement : Record<AcknowledgementState>
{
    public required string EnrolmentId { get; init; }

    public required string PersonId { get; init; }

    /// <summary>Entra object id and name at that time: the proof survives leavers.</summary>
    public required string EntraId { get; init; }

    public required string PersonName { get; init; }

    public required string DocumentCode { get; init; }

    public required string DocumentVersion { get; init; }

    /// <summary>Fingerprint of what was shown, lower-case hex.</summary>
    public required string ContentSha256 { get; init; }

    /// <summary>The exact sentence, in the language it was shown in.</summary>
    public required string Statement { get; init; }

    public required string Language { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset AcknowledgedAt { get; init; }

    public required string ClientPlatform { get; init; }

    public required string ClientLocale { get; init; }

    public required string ClientTimeZone { get; init; }

    public required string ClientCountry { get; init; }

    public required string ActivityId { get; init; }

    public required string TenantId { get; init; }
}
