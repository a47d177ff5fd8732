using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Scoring;

/// <summary>What one person answers in one round. It is no record: its figures are in no journal, and no view shows whose they are.</summary>
public sealed class ScoringAnswer
{
    /// <summary>Scoring, round and person.</summary>
    public required string Id { get; init; }

    public required string ScoringId { get; init; }

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

    public void Answer(Level level, DateOnly today)
    {
        (Likelihood, ImpactC, ImpactI, ImpactA, Score) = (level.Likelihood, level.ImpactC, level.ImpactI, level.ImpactA, level.Score);
        (AnsweredOn, NextStepOn) = (today, null);
    }

    public static string IdOf(string scoringId, int round, string personId) => $"{scoringId}/{round}/{personId}";
}
