using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>Draws the card of an enrolment for its person as it stands now: to read a document, to take a lesson, or to read a message.</summary>
internal static class EnrolmentCards
{
    /// <param name="reader">The person who is enrolled.</param>
    /// <param name="enrolment">Their part.</param>
    /// <param name="campaign">In what.</param>
    /// <param name="published">What the card says about the document, where it was loaded with the enrolment.</param>
    public static async Task<Card> ForAsync(Reader reader, Enrolment enrolment, Campaign campaign, PolicyContent? published = null) =>
        campaign.Kind == CampaignKind.PolicyAcknowledgement ? await PolicyAsync(reader, enrolment, campaign, published)
        : campaign.Kind == CampaignKind.Training ? new LessonView(enrolment, campaign, await Lesson.OfAsync(reader.Db, campaign, reader.Cancellation))
        : new BriefingCard(enrolment, campaign);

    /// <summary>Says on a card of somebody who has nothing to do in it now, why, and that it asks for nothing.</summary>
    /// <returns>Whether it is so.</returns>
    public static bool AsksNothing(CardKit kit, Enrolment enrolment)
    {
        Sentence? why = enrolment.Status switch
        {
            EnrolmentState.Cancelled => "This was ended before you finished it. You have nothing to do here.",
            EnrolmentState.Exempt => "You are left out of this. You have nothing to do here.",
            EnrolmentState.Deferred => (Sentence)$"This is put off until {enrolment.DeferredUntil}. I come back to you then.",
            _ => null,
        };
        if (why is not null)
        {
            kit.Notice(Tone.Accent, why);
        }

        return why is not null;
    }

    /// <summary>To read and accept, with what is different from the version that this person accepted last, where that can be compared.</summary>
    public static async Task<PolicyCard> ToReadAsync(Reader reader, Enrolment enrolment, Campaign campaign, PolicyContent content)
    {
        var since = content.LastAccepted is { } before
            ? await Changes.BetweenAsync(
                reader.Turn, campaign.DocumentCode!, before, campaign.DocumentVersion!, PolicyCard.MostLines, campaign.ContentSha256) : null;
        return new PolicyCard(enrolment, campaign, content, reader.Today)
        {
            Since = since,
            Url = await LinkAsync(reader, enrolment, campaign),
        };
    }

    /// <summary>
    /// Where the person reads it: as long as they have not, by a link whose opening is kept; afterwards by one that only leads there.
    /// </summary>
    public static Task<string> LinkAsync(Reader reader, Enrolment enrolment, Campaign campaign) =>
        enrolment.IsOpen && !enrolment.HasOpened(campaign) ? reader.LinkAsync(ReadPolicy.Name, enrolment.Id, campaign.ContentVersion)
        : reader.LinkAsync(ReadDocument.Name, campaign.DocumentCode!, campaign.ContentVersion);

    private static async Task<Card> PolicyAsync(Reader reader, Enrolment enrolment, Campaign campaign, PolicyContent? published)
    {
        var content = published ?? await PolicyContent.OfAsync(reader.Turn, campaign, enrolment.CompletedAt is null ? enrolment.PersonId : null);
        if (enrolment.CompletedAt is null)
        {
            return await ToReadAsync(reader, enrolment, campaign, content);
        }

        var url = await LinkAsync(reader, enrolment, campaign);
        return new PolicyCard(enrolment, campaign, content, reader.Today) { Receipt = await ReceiptAsync(reader, enrolment, campaign), Url = url };
    }

    /// <summary>The acknowledgement that was just written, or the last one of the document.</summary>
    private static async Task<string?> ReceiptAsync(Reader reader, Enrolment enrolment, Campaign campaign) =>
        reader.Turn.Made<Acknowledgement>().FirstOrDefault(a => a.EnrolmentId == enrolment.Id)?.Id
        ?? await reader.Db.Set<Acknowledgement>().AsNoTracking()
            .Where(a => a.PersonId == enrolment.PersonId && a.DocumentCode == campaign.DocumentCode)
            .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.Id).FirstOrDefaultAsync(reader.Cancellation);
}
