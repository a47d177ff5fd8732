using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>"I have read it and will follow it": writes the acknowledgement of exactly this version, by exactly this person (7.3, domain 7.4).</summary>
public sealed record Acknowledge(string Record, string Content) : EnrolmentAct(Record, Content)
{
    public override Who Allowed() => Who.Only<Enrolment>("@self", e => e.PersonId);

    protected override async Task<Reply> DoAsync(Enrolment enrolment, Campaign campaign, Turn turn)
    {
        var document = await turn.Db.Set<ControlledDocument>().AsNoTracking().Where(d => d.Code == campaign.DocumentCode)
            .Select(d => new { d.Title, d.CurrentVersion, d.CurrentSha256 }).FirstOrDefaultAsync(turn.Cancellation)
            ?? throw Refuse.NotFound(campaign.DocumentCode ?? Record, "my policies");
        if (enrolment.OpenedAt is not { } openedAt)
        {
            throw Refuse.With(await EnrolmentCards.ForAsync(turn, enrolment, campaign, turn.Today), "AWR-01", ("doc", Sentence.Of(document.Title)));
        }

        Refuse.Unless(campaign.ContentSha256 == document.CurrentSha256, "AWR-03", ("old", Sentence.Of(campaign.DocumentVersion)), ("new", Sentence.Of(document.CurrentVersion)));
        await SupersedeAsync(enrolment, campaign, turn);
        var origin = turn.Origin!;
        turn.Create(new Acknowledgement
        {
            Id = await NumberSeries.NextAsync(turn.Db, "ACK", turn.Cancellation),
            Title = $"{campaign.Title}: {turn.Actor.Id}",
            EnrolmentId = enrolment.Id,
            PersonId = turn.Actor.Id,
            EntraId = turn.Actor.EntraId,
            PersonName = turn.Actor.Name,
            DocumentCode = campaign.DocumentCode!,
            DocumentVersion = campaign.DocumentVersion!,
            ContentSha256 = campaign.ContentSha256!,
            Statement = ((Sentence)$"I have read {document.Title}, version {campaign.DocumentVersion}, and will follow it.").In(turn.Language),
            Language = turn.Language.Code,
            OpenedAt = openedAt,
            AcknowledgedAt = turn.Now,
            ClientPlatform = origin.Client.Platform,
            ClientLocale = origin.Client.Locale,
            ClientTimeZone = origin.Client.TimeZone,
            ClientCountry = origin.Client.Country,
            ActivityId = origin.ActivityId,
            TenantId = origin.TenantId,
        });
        Completion.Complete(turn, enrolment);
        return Reply.With(await EnrolmentCards.ForAsync(turn, enrolment, campaign, turn.Today));
    }

    /// <summary>Earlier acknowledgements of another major version become superseded; none is ever deleted.</summary>
    private static async Task SupersedeAsync(Enrolment enrolment, Campaign campaign, Turn turn)
    {
        var earlier = await turn.Db.Set<Acknowledgement>()
            .Where(a => a.PersonId == enrolment.PersonId && a.DocumentCode == campaign.DocumentCode && a.Status == AcknowledgementState.Recorded).ToListAsync(turn.Cancellation);
        foreach (var old in earlier.Where(a => a.DocumentVersion != campaign.DocumentVersion))
        {
            turn.Move(old, "supersede", campaign.DocumentVersion);
        }
    }
}
