using IsmsBot.Kernel.Cards;
using IsmsBot.Kernel.Words;

namespace IsmsBot.Kernel.Chat;

/// <summary>The first card a person gets: what this is, and the three things they will need.</summary>
public sealed record WelcomeCard(string GivenName) : Card
{
    public override string Type => "welcome";

    public override Sentence Summary => "Welcome to IsmsBot";

    public override void Draw(CardKit kit)
    {
        kit.Title($"Good to meet you, {GivenName}");
        kit.Text("I look after information security with you: I bring you what you have to read, remember what you have decided, and remind you in your working hours only.");
        kit.Button("My tasks", new SayPhrase("my tasks"), ButtonStyle.Main);
        kit.Button("My policies", new SayPhrase("my policies"));
        kit.Button("Help", new SayPhrase("help"));
    }
}
