using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>What this person can ask for in one subject: what to type, what comes, and a button where nothing has to be filled in.</summary>
/// <param name="From">The first row of the page.</param>
public sealed record HelpGroupCard(HelpGroup Group, int From = 0) : Card
{
    public override string Type => "help.group";

    public override Sentence Summary => Group.Title;

    public override void Draw(CardKit kit)
    {
        kit.Overline("What I can do for you");
        kit.Title(Group.Title);
        kit.Text("Type one of these, or press a button. I also understand small typing mistakes and German.");
        kit.Paged(Group.Lines, From, line => Command(kit, line), from => new ShowHelp(Group.Key, from));
        kit.Button("All subjects", new ShowHelp(null, 0), ButtonStyle.WithoutInputs);
    }

    private static void Command(CardKit kit, HelpLine line) =>
        kit.Row(Sentence.Of(line.Phrase), line.Help, button: line.Says is null ? null : new CardButton("Open", line.Says));
}
