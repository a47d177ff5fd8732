namespace IsmsBot.Workflows.Awareness;

/// <summary>For the security team: somebody has used their three tries, so talk it through with them.</summary>
public sealed record TalkCard(string TaskId, string Title, DateOnly DueAt) : Card
{
    public override string Type => "lesson.talk";

    public override Sentence Summary => Sentence.Of(Title);

    public override void Draw(CardKit kit)
    {
        kit.Title(Sentence.Of(Title));
        kit.Text("They have used their three tries. A short talk takes the place of a fourth; after it they can take the questions again.");
        kit.Facts(("By", $"{DueAt}"));
        kit.Ask(nameof(TalkDone.Comment), "What was not clear?", required: false, multiline: true, most: 500);
        kit.Button("We have talked", new TalkDone(TaskId), ButtonStyle.Main);
        kit.Footer(TaskId, "awareness");
    }
}
