using IsmsBot.Kernel.Acts;

namespace IsmsBot.Kernel.Chat;

/// <summary>"help": what this person may ask for.</summary>
public sealed class HelpView : View
{
    public override string Key => "help";

    public override IReadOnlyList<string> Phrases => ["help", "what can you do", "hello", "hi", "start"];

    public override IReadOnlyList<string> GermanPhrases => ["Hilfe", "was kannst du", "hallo", "guten tag"];

    public override Words.Sentence Help => "Show what I can do";

    public override string Permission => "self.tasks";

    public override bool FitForChannels => true;

    public override Task<Reply> ShowAsync(Turn turn, Asked asked) => Task.FromResult(Reply.With(new HelpCard(HelpGroup.For(turn.Actor))));
}
