namespace IsmsBot.Workflows.Documents;

/// <summary>Asks a reviewer for a comment, or for none.</summary>
public sealed record CommentCard(VersionFacts Facts, DateOnly DueAt) : Card
{
    public override string Type => "document.comment";

    public override Sentence Summary => $"Please look at {Facts.Title} {Facts.Label}";

    public override void Draw(CardKit kit)
    {
        Facts.DrawHead(kit);
        Facts.DrawChanges(kit);
        Facts.DrawComments(kit);
        kit.Facts(("Written by", Sentence.Of(Facts.Author)), ("Comment by", $"{DueAt}"));
        kit.Button("No objections", new NoObjections(Facts.Id), ButtonStyle.Main);
        Facts.DrawFile(kit);
        kit.More("Comment", form =>
        {
            form.Ask(nameof(CommentDraft.Comment), "Your comment", multiline: true, most: 1000);
            form.Button("Send the comment", new CommentDraft(Facts.Id), ButtonStyle.Main);
        });
        kit.More("Return it to the author", form => ReturnForm.Draw(form, Facts));
        kit.Footer(Facts.Id, "documentation-creating");
    }
}

/// <summary>The form that gives a draft back to its author with a reason.</summary>
internal static class ReturnForm
{
    public static void Draw(CardKit form, VersionFacts facts)
    {
        form.Ask(nameof(ReturnDraft.Reason), "What has to change?", multiline: true, most: 1000);
        form.Button("Return it", new ReturnDraft(facts.Id, facts.Version), ButtonStyle.Destructive);
    }
}
