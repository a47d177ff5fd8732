namespace IsmsBot.Workflows.Workforce;

/// <summary>For the successor: what they keep right from now on, and from whom.</summary>
public sealed record SuccessorCard(string From, IReadOnlyList<OwnedLine> Owned) : Card
{
    public override string Type => "leaver.successor";

    public override Sentence Summary => $"You take over from {From}";

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        kit.Text("From now on you keep these records right. Type \"my tasks\" to see what is open.");
        OwnedLine.Draw(kit, Owned);
    }
}
