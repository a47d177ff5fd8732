namespace IsmsBot.Workflows.Awareness;

/// <summary>The form below a card with which people ask its owner.</summary>
internal static class QuestionForm
{
    public static Action<CardKit> For(string enrolmentId) => kit =>
    {
        kit.Ask(nameof(AskOwner.Question), "What is not clear?", multiline: true, most: 1000);
        kit.Tick(nameof(AskOwner.Anonymous), "Your name", "Ask without my name");
        kit.Button("Send my question", new AskOwner(enrolmentId), ButtonStyle.Main);
    };
}
