using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>Makes the draft of a campaign from the answers of the interview.</summary>
internal static class CampaignFromAnswers
{
    public static async Task<Campaign> MakeAsync(Turn turn, Answers answers)
    {
        var kind = StateName.Read<CampaignKind>(answers["kind"]!);
        var document = answers["document"] is { } code ? await turn.Db.Set<ControlledDocument>().SingleAsync(d => d.Code == code, turn.Cancellation) : null;
        var lesson = answers["lesson"] is { } lessonId ? await turn.Db.Set<Lesson>().SingleAsync(l => l.Id == lessonId, turn.Cancellation) : null;
        var drill = Numbers(answers["drill"]);
        return new Campaign
        {
            Id = await NewCampaigns.NextIdAsync(turn),
            Title = answers["title"] ?? (document is not null ? $"{document.Title} {document.CurrentVersion}" : lesson?.Title ?? $"{kind} {turn.Today:yyyy-MM-dd}"),
            OwnerId = document?.DocumentOwnerId ?? turn.ActorId,
            Kind = kind,
            DocumentCode = document?.Code,
            DocumentVersion = document?.CurrentVersion,
            ContentSha256 = document?.CurrentSha256 ?? lesson?.Sha256,
            ContentRef = document is null ? Kernel.Documents.DocumentAddress.Base : ContentLink.To(document, document.CurrentVersion!),
            MessageText = answers["message"],
            Themes = [.. List(answers["themes"])],
            Include = [.. List(answers["audience"])],
            Exclude = [.. List(answers["without"])],
            StartAt = DateOnly.ParseExact(answers["start"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            DueDays = int.Parse(answers["due"] ?? "1", CultureInfo.InvariantCulture),
            TargetCoverage = decimal.Parse(answers["target"] ?? "100", CultureInfo.InvariantCulture) / 100,
            QuizId = lesson?.Id,
            PassMark = lesson?.Read() is { Questions.Count: > 0 } content ? content.PassMark : null,
            AuthorId = turn.ActorId,
            DrillSent = drill.ElementAtOrDefault(0),
            DrillClicked = drill.ElementAtOrDefault(1),
            DrillReported = drill.ElementAtOrDefault(2),
        };
    }

    private static string[] List(string? answer) => answer?.Split(',', StringSplitOptions.RemoveEmptyEntries) ?? [];

    private static List<int?> Numbers(string? text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text ?? "", "[0-9]{1,7}").Take(3).Select(m => (int?)int.Parse(m.Value, CultureInfo.InvariantCulture))];
}
