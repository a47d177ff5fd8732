using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Awareness;

/// <summary>
/// An act of a person on their own enrolment. What makes its card outdated is not the record's version (a reminder does not make a card old) but
/// the content: an old version of the document leads to the new one (AWR-03).
/// </summary>
public abstract record EnrolmentAct(string Record, string Content) : Act<Enrolment>(Record)
{
    private static readonly PerModel<Func<IsmsDb, string, Task<WithCampaign?>>> ById = new(() => EF.CompileAsyncQuery((IsmsDb db, string id) => (
        from e in db.Set<Enrolment>().AsNoTracking()
        join c in db.Set<Campaign>() on e.CampaignId equals c.Id
        from d in db.Set<ControlledDocument>().Where(d => d.Code == c.DocumentCode).DefaultIfEmpty()
        from v in db.Set<DocumentVersion>().Where(v => v.DocumentCode == c.DocumentCode && v.VersionLabel == c.DocumentVersion).DefaultIfEmpty()
        where e.Id == id
        select new WithCampaign(e, c, d != null && d.LibrarySha256 != null && d.LibrarySha256 != d.CurrentSha256, new PublishedText(d == null ? null : d.Title, v == null ? null : v.ChangeSummary, v == null ? null : v.Minutes,
            db.Set<Acknowledgement>().Where(a => a.PersonId == e.PersonId && a.DocumentCode == c.DocumentCode && a.DocumentVersion != c.DocumentVersion)
                .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.DocumentVersion).FirstOrDefault()))).FirstOrDefault()));

    private Campaign? campaign;
    private bool isUnderCheck;

    /// <summary>What its card says about the document, as it was loaded with the record.</summary>
    private protected PolicyContent? Published { get; private set; }

    /// <summary>The enrolment, its campaign and what its card says, in one query. Only the enrolment is watched for changes: a person's act changes no campaign.</summary>
    protected sealed override async Task<Enrolment?> LoadAsync(Turn turn)
    {
        if (await ById.For(turn.Db)(turn.Db, Record) is not { } found)
        {
            return null;
        }

        campaign = found.Campaign;
        isUnderCheck = found.IsUnderCheck;
        Published = PolicyContent.Of(found.Text, found.Campaign);
        turn.Db.Entry(found.Enrolment).State = EntityState.Unchanged;
        return found.Enrolment;
    }

    protected override async Task<Reply?> AlreadyAsync(Enrolment record, Turn turn)
    {
        if (record.Status != EnrolmentState.Completed)
        {
            return null;
        }

        return Reply.With(
            await EnrolmentCards.ForAsync(turn, record, campaign!, turn.Today),
            Sentence.Of(Refuse.With("GEN-03", ("name", Sentence.Of(turn.Actor.Name)), ("decision", "accept"), ("date", $"{record.CompletedAt}")).In(turn.Language)));
    }

    protected sealed override async Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        var campaign = this.campaign!;
        if (record.Status == EnrolmentState.Cancelled && await turn.CurrentEnrolmentAsync(record.PersonId, campaign) is { } current)
        {
            throw Outdated(campaign, current.Campaign, await EnrolmentCards.ForAsync(turn, current.Enrolment, current.Campaign, turn.Today));
        }

        if (Content != campaign.ContentVersion)
        {
            throw Refuse.With(
                await EnrolmentCards.ForAsync(turn, record, campaign, turn.Today), "AWR-03", ("old", Sentence.Of(Content)), ("new", Sentence.Of(campaign.ContentVersion)));
        }

        if (!record.IsOpen)
        {
            throw Refuse.With("GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "open the content"), ("states", "assigned, opened, overdue"));
        }

        if (isUnderCheck)
        {
            turn.Note(record, "not counted", "the published file is under check");
            return Reply.Say(UnderCheck.Words(campaign.Title));
        }

        return await DoAsync(record, campaign, turn);
    }

    protected abstract Task<Reply> DoAsync(Enrolment enrolment, Campaign campaign, Turn turn);

    private static Refusal Outdated(Campaign old, Campaign current, Kernel.Cards.Card card) =>
        Refuse.With(card, "AWR-03", ("old", Sentence.Of(old.ContentVersion)), ("new", Sentence.Of(current.ContentVersion)));

    private sealed record WithCampaign(Enrolment Enrolment, Campaign Campaign, bool IsUnderCheck, PublishedText Text);
}
