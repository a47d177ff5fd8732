using IsmsBot.Workflows.Campaigns;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Something a person has to read or learn, with one tap to where it is read.</summary>
public sealed record ToRead(string EnrolmentId, string Title, DateOnly DueAt)
{
    /// <summary>Opens a document that was not opened yet.</summary>
    public string? Url { get; init; }

    /// <summary>What is opened on the card itself: a lesson, or a message; null where the card of the enrolment comes next.</summary>
    public string? Content { get; init; }

    internal static async Task<ToRead> OfAsync(Reader reader, Enrolment enrolment, Campaign campaign, string title)
    {
        var item = new ToRead(enrolment.Id, title, enrolment.DueAt);
        return enrolment.HasOpened(campaign) ? item
            : campaign.Kind == CampaignKind.PolicyAcknowledgement
                ? item with { Url = await EnrolmentCards.LinkAsync(reader, enrolment, campaign) }
            : item with { Content = campaign.ContentVersion };
    }

    internal void Draw(CardKit kit, DateOnly today)
    {
        var late = today.DayNumber - DueAt.DayNumber;
        var tone = late > 0 ? Tone.Attention : Tone.Default;
        var due = late > 0 ? (Sentence)$"Was due on {DueAt}, {late:day|days} late" : (Sentence)$"Due on {DueAt}";
        if (Url is not null)
        {
            kit.Row(Sentence.Of(Title), due, tone, new CardLink("Read", Url));
            return;
        }

        Act opens = Content is null ? RoomCatalog.RegisterOf<Enrolment>().Opening(EnrolmentId) : new OpenContent(EnrolmentId, Content);
        kit.Row(Sentence.Of(Title), due, tone, new CardButton("Open", opens));
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

    protected override FreeAct DrawnAgainBy => new ShowMyPolicies();

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
