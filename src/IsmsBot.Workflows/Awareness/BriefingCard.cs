namespace IsmsBot.Workflows.Awareness;

/// <summary>One message; opening it finishes it.</summary>
public sealed record BriefingCard(string EnrolmentId, string Title, string Message, string ContentVersion, DateOnly DueAt, DateTimeOffset? CompletedAt) : Card
{
    public override string Type => "acknowledge.training";

    public override Sentence Summary => $"Briefing: {Title}";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Briefing");
        kit.Title(Sentence.Of(Title));
        if (CompletedAt is { } done)
        {
            kit.Text(Sentence.Of(Message));
            kit.Notice(Tone.Good, $"Read on {DateOnly.FromDateTime(done.UtcDateTime)}.");
        }
        else
        {
            kit.Text("A short message for you. Opening it is all that is needed.");
            kit.Facts(("Due", $"{DueAt}"));
            kit.Button("Open", new OpenContent(EnrolmentId, ContentVersion), ButtonStyle.Main);
        }

        kit.Footer(EnrolmentId, "awareness");
    }
}
