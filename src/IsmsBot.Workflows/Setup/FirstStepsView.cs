namespace IsmsBot.Workflows.Setup;

/// <summary>"first steps": the list of what is to be done first, each line with the button that does it.</summary>
public sealed class FirstStepsView : View
{
    public override string Key => "first-steps";

    public override IReadOnlyList<string> Phrases => ["first steps", "set up", "what next", "where do we begin"];

    public override IReadOnlyList<string> GermanPhrases => ["erste Schritte", "einrichten", "was kommt als nächstes", "womit fangen wir an"];

    public override Sentence Help => "Set up the ISMS: what is to be done first, and how far it is";

    public override string Permission => LayOut.Permission;

    public override async Task<Reply> ShowAsync(Turn turn, Asked asked) => Reply.With(await FirstSteps.CardAsync(turn));
}
