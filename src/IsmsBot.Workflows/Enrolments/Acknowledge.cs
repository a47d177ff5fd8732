namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// "I have read it and will follow it": writes the acknowledgement of exactly this version, by exactly this person (7.3, domain 7.4).
/// </summary>
public sealed record Acknowledge(string Record, string Content) : EnrolmentAct(Record, Content)
{
    protected override async Task<Reply> TakeInAsync(Enrolment enrolment, Turn turn)
    {
        var (campaign, title) = (Campaign, Published.Title);
        if (InForce.Version is null)
        {
            throw Refuse.NotFound(campaign.DocumentCode ?? Record, "my policies");
        }

        if (!enrolment.HasOpened(campaign) || enrolment.OpenedAt is not { } openedAt)
        {
            throw Refuse.With(await CardAsync(enrolment, turn), "AWR-01", ("doc", Sentence.Of(title)));
        }

        Refuse.Unless(
            campaign.ContentSha256 == InForce.Sha256, "AWR-03", ("old", Sentence.Of(campaign.DocumentVersion)),
                ("new", Sentence.Of(InForce.Version)));
        await SupersedeAsync(enrolment, turn);
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
            Statement = ((Sentence)$"I have read {title}, version {campaign.DocumentVersion}, and will follow it.").In(turn.Language),
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
        return await CompleteAsync(enrolment, turn);
    }

    /// <summary>Earlier acknowledgements of another version become superseded; none is ever deleted.</summary>
    private async Task SupersedeAsync(Enrolment enrolment, Turn turn)
    {
        var earlier = await turn.Db.Set<Acknowledgement>()
            .Where(a => a.PersonId == enrolment.PersonId && a.DocumentCode == Campaign.DocumentCode && a.Status == AcknowledgementState.Recorded)
                .ToListAsync(turn.Cancellation);
        foreach (var old in earlier.Where(a => a.DocumentVersion != Campaign.DocumentVersion))
        {
            turn.Move(old, "supersede", Campaign.DocumentVersion);
        }
    }
}
