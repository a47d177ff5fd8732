namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>What one person answers in one round. It is no record: its figures are in no journal, and no view shows whose they are.</summary>
public sealed class DelphiAnswer
{
    /// <summary>Scoring, round and person.</summary>
    public required string Id { get; init; }

    public required string DelphiId { get; init; }

    public required int Round { get; init; }

    public required string PersonId { get; init; }

    public DateOnly? AnsweredOn { get; set; }

    public int Likelihood { get; set; }

    public int ImpactC { get; set; }

    public int ImpactI { get; set; }

    public int ImpactA { get; set; }

    public int Score { get; set; }

    /// <summary>Far from the median when the round ended: the person is invited to explain.</summary>
    public bool IsFar { get; set; }

    public string? Explanation { get; set; }

    /// <summary>The day of the next reminder; null when none is left.</summary>
    public DateOnly? NextStepOn { get; set; }

    public static string IdOf(string delphiId, int round, string personId) => $"{delphiId}/{round}/{personId}";
}
