using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.People;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>A command as help shows it: what to type, and what comes.</summary>
public sealed record HelpLine(string Phrase, Sentence Help);

/// <summary>What this person can ask for: only what they may do.</summary>
public sealed record HelpCard(string Name, IReadOnlyList<HelpLine> Lines) : Card
{
    private const int MostLines = 12;
    private const int MostButtons = 4;

    public override string Type => "help";

    public override Sentence Summary => "What I can do for you";

    public static HelpCard For(Person person)
    {
        var language = Language.For(person.Locale);
        return new HelpCard(person.Name, [.. CommandBook.For(person).Select(c => new HelpLine(c.Example(language), c.Help))]);
    }

    public override void Draw(CardKit kit)
    {
        kit.Title("What I can do for you");
        kit.Text("Type one of these, or press a button. I also understand small typing mistakes and German.");
        kit.Facts([.. Lines.Take(MostLines).Select(l => (Sentence.Of(l.Phrase), l.Help))]);
        foreach (var line in Lines.Where(l => !l.Phrase.Contains('{', StringComparison.Ordinal)).Take(MostButtons))
        {
            kit.Button(Sentence.Of(char.ToUpperInvariant(line.Phrase[0]) + line.Phrase[1..]), new SayPhrase(line.Phrase));
        }
    }
}
