using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>The card with which a person reads and accepts a document: the accept button comes when its link was opened (AWR-01).</summary>
public sealed record PolicyCard(Enrolment Enrolment, Campaign Campaign, PolicyContent Content, DateOnly Today) : Card
{
    /// <summary>More is read in the document.</summary>
    internal const int MostLines = 3;

    /// <summary>What is different from the version this person accepted last; null for somebody who never accepted one.</summary>
    public ChangeLines? Since { get; init; }

    /// <summary>Opens the document, for this reader alone.</summary>
    public required string Url { get; init; }

    /// <summary>Id of the acknowledgement.</summary>
    public string? Receipt { get; init; }

    public override string Type => "acknowledge.policy";

    public override Sentence Summary => Enrolment.CompletedAt is null
        ? (Sentence)$"Please read: {Content.Title} {Campaign.DocumentVersion}" : (Sentence)$"Accepted: {Content.Title} {Campaign.DocumentVersion}";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Please read and accept");
        kit.Title($"{Content.Title}, version {Campaign.DocumentVersion}");
        if (Enrolment.CompletedAt is { } done)
        {
            var day = DateOnly.FromDateTime(done.UtcDateTime);
            kit.Notice(Tone.Good, $"Done on {day}. You accepted version {Campaign.DocumentVersion}; your acceptance is kept as evidence.");
            kit.Facts(("Opened", $"{Enrolment.OpenedAt}"), ("Accepted", $"{done}"), ("Receipt", Sentence.Of(Receipt)));
            kit.Link("Read it again", Url);
        }
        else if (!EnrolmentCards.AsksNothing(kit, Enrolment))
        {
            ToRead(kit);
            AskOwner.Draw(kit, Enrolment.Id);
        }

        kit.Footer(Enrolment.Id, "policy", "awareness");
    }

    private void ToRead(CardKit kit)
    {
        var lines = Since?.In(kit.Language) ?? Content.WhatChanged;
        if (lines.Count > 0)
        {
            kit.Heading(Since is null ? "What changed" : (Sentence)$"What changed since you accepted version {Content.LastAccepted}");
            foreach (var line in lines.Take(MostLines))
            {
                kit.Text($"- {line}");
            }
        }

        var late = Today.DayNumber - Enrolment.DueAt.DayNumber;
        kit.Facts(
            ("Document", Sentence.Of(Campaign.DocumentCode)), ("Time to read", $"about {Content.Minutes:minute|minutes}"),
            ("Due", late > 0 ? (Sentence)$"{Enrolment.DueAt}, {late:day|days} late" : (Sentence)$"{Enrolment.DueAt}"));
        if (!Enrolment.HasOpened(Campaign))
        {
            kit.Link("Read", Url);
            return;
        }

        kit.Notice(
            Tone.Accent, $"You opened it on {Enrolment.OpenedAt}. When you have read it, press the button. It counts for exactly this version.");
        kit.Button("I have read it and will follow it", new Acknowledge(Enrolment.Id, Campaign.ContentVersion), ButtonStyle.Main);
        kit.Link("Read the document", Url);
    }
}
