namespace IsmsBot.Workflows.Campaigns;

/// <summary>One short card of a lesson.</summary>
public sealed record LessonCard(string Heading, string Text);

public sealed record QuizChoice(string Id, string Text);

/// <summary>One question; <see cref="Section"/> is the heading to look at again when the answer is wrong.</summary>
public sealed record QuizQuestion(string Id, string Text, IReadOnlyList<QuizChoice> Choices, string Right, string Section);

/// <summary>A lesson of a few minutes with optional questions, as its package says.</summary>
public sealed record LessonContent(
    string Id, string Title, int Minutes, decimal PassMark, IReadOnlyList<LessonCard> Cards, IReadOnlyList<QuizQuestion> Questions);

/// <summary>A lesson that campaigns can use, with the fingerprint of its package.</summary>
public sealed class Lesson
{
    /// <summary>The quiz id that campaigns name.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    /// <summary>The package: JSON of <see cref="LessonContent"/>.</summary>
    public required string Package { get; init; }

    /// <summary>SHA-256 of the package's bytes, lower-case hex.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The lesson of a campaign that has one.</summary>
    internal static async Task<LessonContent> OfAsync(IsmsDb db, Campaign campaign, CancellationToken cancellationToken) =>
        (await db.Set<Lesson>().AsNoTracking().SingleAsync(l => l.Id == campaign.QuizId, cancellationToken)).Read();

    public LessonContent Read() => System.Text.Json.JsonSerializer.Deserialize(Package, CampaignsJson.Default.LessonContent)!;
}
