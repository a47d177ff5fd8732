using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>The card with which a person reads and accepts a document: the accept button comes after opening (AWR-01).</summary>
public sealed record PolicyCard(
    string EnrolmentId, string Code, string Title, string Version, string ContentVersion, IReadOnlyList<string> WhatChanged, int MinutesToRead, DateOnly DueAt, DateOnly Today,
    bool Opened, string Url, DateTimeOffset? CompletedAt, string? Receipt = null) : Card
{
    /// <summary>More is read in the document.</summary>
    internal const int MostLines = 3;

    /// <summary>What is different from the version this person accepted last, and its number; null for somebody who never accepted one.</summary>
    public ChangeLines? Since { get; init; }

    public string? LastAccepted { get; init; }

    public override string Type => "acknowledge.policy";

    public override Sentence Summary => CompletedAt is null ? (Sentence)$"Please read: {Title} {Version}" : (Sentence)$"Accepted: {Title} {Version}";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Please read and accept");
        kit.Title($"{Title}, version {Version}");
        if (CompletedAt is { } done)
        {
            kit.Notice(Tone.Good, $"Done on {DateOnly.FromDateTime(done.UtcDateTime)}. You accepted version {Version}; your acceptance is kept as evidence.");
            kit.Facts(("Accepted", $"{done}"), ("Receipt", Sentence.Of(Receipt)));
            kit.Link("Read it again", Url);
            kit.Footer(EnrolmentId, "policy", "awareness");
            return;
        }

        Facts(kit);
        if (Opened)
        {
            kit.Notice(Tone.Accent, "When you have read it, press the button. It counts for exactly this version.");
            kit.Button("I have read it and will follow it", new Acknowledge(EnrolmentId, ContentVersion), ButtonStyle.Main);
            kit.Link("Read the document", Url);
        }
        else
        {
            kit.Button("Open", new OpenContent(EnrolmentId, ContentVersion), ButtonStyle.Main);
        }

        kit.More("I have a question", QuestionForm.For(EnrolmentId));
        kit.Footer(EnrolmentId, "policy", "awareness");
    }

    private void Facts(CardKit kit)
    {
        var lines = Since?.In(kit.Language) ?? WhatChanged;
        if (lines.Count > 0)
        {
            kit.Heading(Since is null ? "What changed" : (Sentence)$"What changed since you accepted version {LastAccepted}");
            foreach (var line in lines.Take(MostLines))
            {
                kit.Text($"- {line}");
            }
        }

        var late = Today.DayNumber - DueAt.DayNumber;
        kit.Facts(("Document", Sentence.Of(Code)), ("Time to read", $"about {MinutesToRead} minutes"), ("Due", late > 0 ? (Sentence)$"{DueAt}, {late} days late" : (Sentence)$"{DueAt}"));
    }
}
