using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>What this person can ask for, only what they may do: a row for each subject, which opens on the same card.</summary>
/// <param name="From">The first row of the page.</param>
public sealed record HelpCard(IReadOnlyList<HelpGroup> Groups, int From = 0) : Card
{
    private const int MostPhrases = 3;

    public override string Type => "help";

    public override Sentence Summary => "What I can do for you";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("Open a subject, or type what you want. I also understand small typing mistakes and German.");
        kit.Paged(Groups, From, group => Subject(kit, group), from => new ShowHelp(null, from));
    }

    private static void Subject(CardKit kit, HelpGroup group)
    {
        // Without "and", which would look like a part of what is typed.
        var all = group.Lines.Select(line => line.Phrase).ToList();
        var phrases = all.Count > MostPhrases ? Sentence.Some(all, MostPhrases) : Sentence.Of(string.Join(", ", all));
        kit.Row(group.Title, phrases, button: new CardButton("Open", new ShowHelp(group.Key, 0)));
    }
}
