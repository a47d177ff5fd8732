namespace IsmsBot.Workflows.Enrolments;

/// <summary>Something a person has to read or learn.</summary>
public sealed record ToRead(string EnrolmentId, string Title, DateOnly DueAt)
{
    internal void Draw(CardKit kit, DateOnly today)
    {
        var late = today.DayNumber - DueAt.DayNumber;
        kit.Row(
            Sentence.Of(Title), late > 0 ? (Sentence)$"Was due on {DueAt}, {late:day|days} late" : (Sentence)$"Due on {DueAt}",
            late > 0 ? Tone.Attention : Tone.Default, new CardButton("Open", RoomCatalog.RegisterOf<Enrolment>().Opening(EnrolmentId)));
    }
}

/// <summary>A version that a person has accepted.</summary>
public sealed record Accepted(string Title, string Version, DateTimeOffset At, string Receipt, bool Superseded, bool UnderCheck = false)
{
    internal Sentence Words => Superseded ? (Sentence)$"{At}, receipt {Receipt}, replaced by a newer version"
        : UnderCheck ? (Sentence)$"{At}, receipt {Receipt}, under check" : (Sentence)$"{At}, receipt {Receipt}";
}

/// <summary>Own reading: open with a button each, accepted with the receipt.</summary>
public sealed record MyPoliciesCard(IReadOnlyList<ToRead> Open, IReadOnlyList<Accepted> Accepted, DateOnly Today) : Card
{
    public override string Type => "policies.list";

    public override Sentence Summary =>
        Open.Count switch { 0 => "You have read everything", 1 => "One thing to read", _ => (Sentence)$"{Open.Count:thing|things} to read" };

    public override void Draw(CardKit kit)
    {
        kit.Title(Summary);
        foreach (var item in Open)
        {
            item.Draw(kit, Today);
        }

        if (Accepted.Count > 0)
        {
            kit.Heading("You have accepted");
            kit.Facts([.. Accepted.Select(a => ((Sentence)$"{a.Title} {a.Version}", a.Words))]);
        }
    }
}
