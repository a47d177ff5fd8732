using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>A text nobody knows: quoted, with the three nearest commands that this person may use.</summary>
public sealed record NotUnderstoodCard(string Text, IReadOnlyList<ChatCommand> Nearest) : Card
{
    public override string Type => "not-understood";

    public override Sentence Summary => $"I did not understand \"{Text}\"";

    public override void Draw(CardKit kit)
    {
        kit.Text($"I did not understand \"{Text}\". Did you mean one of these?");
        kit.Facts([.. Nearest.Select(c => (Sentence.Of(c.Example(kit.Language)), c.Help))]);
        foreach (var command in Nearest)
        {
            var phrase = command.Example(kit.Language);
            if (command.IsWhole(kit.Language))
            {
                kit.Button(Sentence.Of(char.ToUpperInvariant(phrase[0]) + phrase[1..]), new SayPhrase(phrase));
            }
        }
    }
}
