namespace IsmsBot.Workflows.Documents;

/// <summary>For the document owner: the review of a draft, with who has answered, to be passed on or returned.</summary>
public sealed record ReviewingCard(VersionFacts Facts, IReadOnlyList<string> Answered, IReadOnlyList<string> Waiting, DateOnly LastDay, string Approver) : Card
{
    public override string Type => "document.reviewing";

    public override Sentence Summary => $"Review of {Facts.Title} {Facts.Label}";

    public override void Draw(CardKit kit)
    {
        Facts.DrawHead(kit);
        Facts.DrawChanges(kit);
        Facts.DrawComments(kit);
        kit.Facts(
            ("Written by", Sentence.Of(Facts.Author)), ("Have answered", Answered.Count == 0 ? (Sentence)"nobody yet" : (Sentence)$"{Answered}"),
            ("Still asked", Waiting.Count == 0 ? (Sentence)"nobody" : (Sentence)$"{Waiting}, until {LastDay}"), ("Approves it", Sentence.Of(Approver)), ("Fingerprint", Sentence.Of(VersionFacts.Short(Facts.Fingerprint))));
        kit.Button("Pass on to approval", new PassReview(Facts.Id, Facts.Version), ButtonStyle.Main);
        Facts.DrawFile(kit);
        kit.More("Return it to the author", form => ReturnForm.Draw(form, Facts));
        kit.Footer(Facts.Id, "documentation-creating");
    }
}
