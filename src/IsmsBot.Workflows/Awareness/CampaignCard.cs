namespace IsmsBot.Workflows.Awareness;

/// <summary>A campaign for those who decide on it: how many people, what they get, by when; the head count stands before the button (domain 7.2).</summary>
public sealed record CampaignCard(
    string CampaignId, int Version, string Title, CampaignState Status, CampaignKind Kind, string? DocumentVersion, string? ContentSha256, string Url, Sentence Audience, int People, int OnLeave,
    DateOnly StartAt, int DueDays, decimal Target, decimal? PassMark, IReadOnlyList<string> Themes, string Author, string? ApprovedBy) : Card
{
    /// <summary>The reader made it, and so cannot approve it (SOD-01).</summary>
    public bool Own { get; init; }

    public override string Type => "campaign.approve";

    public override Sentence Summary => Status == CampaignState.Draft ? (Sentence)$"Please approve the campaign {Title}" : (Sentence)$"Campaign {Title}: {Status}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Awareness campaign, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Text(OnLeave == 0 ? (Sentence)$"{People} people will get it: {Audience}." : (Sentence)$"{People} people will get it: {Audience}. {OnLeave} of them are on leave; I will propose to put those off.");
        kit.Facts(
            ("Kind", $"{Kind}"),
            ("Content", Kind == CampaignKind.PolicyAcknowledgement ? (Sentence)$"Version {DocumentVersion}, fingerprint {Short(ContentSha256)}" : (Sentence)$"Fingerprint {Short(ContentSha256)}"),
            ("Starts", $"{StartAt}"),
            ("Due", $"{DueDays} days after delivery; joiners {Campaign.JoinerDueDays} days"),
            ("Target", $"{Target:P0}"),
            ("Questions", PassMark is { } mark ? (Sentence)$"yes, {mark:P0} to pass, three tries" : (Sentence)"none"),
            ("Themes", Awareness.Themes.InWords(Themes)),
            ("Made by", Sentence.Of(Author)));
        if (ApprovedBy is not null)
        {
            kit.Notice(Tone.Good, $"Approved by {ApprovedBy}.");
        }

        Buttons(kit);
        kit.Footer(CampaignId, "awareness");
    }

    private void Buttons(CardKit kit)
    {
        if (Status == CampaignState.Draft && Own)
        {
            kit.Notice(Tone.Accent, "You made this campaign, so somebody else approves it. They have been asked.");
        }
        else if (Status == CampaignState.Draft)
        {
            kit.Button("Approve", new ApproveCampaign(CampaignId, Version), ButtonStyle.Main);
        }

        if (Status == CampaignState.Approved)
        {
            kit.Button("Start now", new StartCampaign(CampaignId, Version), ButtonStyle.Main);
        }

        if (Status is CampaignState.Running or CampaignState.Closed)
        {
            kit.Button("Coverage", new ShowCoverage(CampaignId));
        }

        kit.Link("Look at the content", Url);
        if (Status is CampaignState.Draft or CampaignState.Running)
        {
            kit.More("Cancel", form =>
            {
                form.Ask(nameof(CancelCampaign.Reason), "Why is it cancelled?", multiline: true, most: 500);
                form.Button("Cancel the campaign", new CancelCampaign(CampaignId, Version), ButtonStyle.Destructive);
            });
        }
    }

    private static string Short(string? sha256) => sha256 is { Length: > 12 } ? sha256[..12] : "none";
}
