namespace IsmsBot.Workflows.Enrolments;

/// <summary>What a joiner gets on the first morning: who the bot is, and everything to read in one card (domain 7.5).</summary>
public sealed record WelcomeBundleCard(string GivenName, IReadOnlyList<ToRead> Items, DateOnly Today) : Card
{
    public override string Type => "welcome.documents";

    protected override FreeAct DrawnAgainBy => new ShowMyPolicies();

    public override Sentence Summary => $"Welcome: {Items.Count:document|documents} to read";

    public override void Draw(CardKit kit)
    {
        kit.Overline("Welcome");
        kit.Title($"Good to meet you, {GivenName}");
        kit.Text("I look after information security with you. I bring you what you have to read, and remind you in your working hours only.");
        kit.Heading($"Please read and accept these {Items.Count:document|documents}");
        foreach (var item in Items)
        {
            item.Draw(kit, Today);
        }

        kit.Text("To come back to this list, type \"my policies\".");
        kit.Button("My policies", new SayPhrase("my policies"));
        kit.Button("Help", new SayPhrase("help"));
    }
}
