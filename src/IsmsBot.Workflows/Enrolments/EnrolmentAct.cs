using IsmsBot.Workflows.Campaigns;
using IsmsBot.Workflows.Versions;

namespace IsmsBot.Workflows.Enrolments;

/// <summary>
/// An act of a person on their own enrolment. What makes its card outdated is not the record's version (a reminder does not make a card old) but
/// the content: an old version of the document leads to the new one (AWR-03).
/// </summary>
public abstract record EnrolmentAct(string Record, string Content) : Act<Enrolment>(Record)
{
    private static readonly PerModel<Func<IsmsDb, string, Task<Found?>>> ById = new(() => EF.CompileAsyncQuery((IsmsDb db, string id) => (
        from e in db.Set<Enrolment>().AsNoTracking()
        join c in db.Set<Campaign>() on e.CampaignId equals c.Id
        from d in db.Set<ControlledDocument>().Where(d => d.Code == c.DocumentCode).DefaultIfEmpty()
        from v in db.Set<DocumentVersion>().Where(v => v.DocumentCode == c.DocumentCode && v.VersionLabel == c.DocumentVersion).DefaultIfEmpty()
        where e.Id == id
        select new Found(e, c, d != null && d.LibrarySha256 != null && d.LibrarySha256 != d.CurrentSha256, d == null ? null : d.CurrentVersion,
            d == null ? null
                : d.CurrentSha256, new PublishedText(d == null ? null : d.Title, v == null ? null : v.ChangeSummary, v == null ? null : v.Minutes,
                db.Set<Acknowledgement>()
                    .Where(a => a.PersonId == e.PersonId && a.DocumentCode == c.DocumentCode && a.DocumentVersion != c.DocumentVersion)
                    .OrderByDescending(a => a.AcknowledgedAt).Select(a => a.DocumentVersion).FirstOrDefault()))).FirstOrDefault()));

    private Found? found;

    /// <summary>The campaign as it was loaded with the enrolment.</summary>
    private protected Campaign Campaign => found!.Campaign;

    /// <summary>What its card says about the document.</summary>
    private protected PolicyContent Published => PolicyContent.Of(found!.Text, Campaign);

    /// <summary>The version in force, and the fingerprint of its file; null where there is no document.</summary>
    private protected (string? Version, string? Sha256) InForce => (found!.Version, found.Sha256);

    public override Who Allowed() => RoomCatalog.RegisterOf<Enrolment>().WhoTakes("acknowledge");

    /// <summary>
    /// The enrolment, its campaign and what its card says, in one query. Only the enrolment is watched for changes: a person's act changes no
    /// campaign.
    /// </summary>
    protected sealed override async Task<Enrolment?> LoadAsync(Turn turn)
    {
        found = await ById.For(turn.Db)(turn.Db, Record);
        if (found is not null)
        {
            turn.Db.Entry(found.Enrolment).State = EntityState.Unchanged;
        }

        return found?.Enrolment;
    }

    protected override async Task<Reply?> AlreadyAsync(Enrolment record, Turn turn)
    {
        if (record.Status != EnrolmentState.Completed)
        {
            return null;
        }

        var already = Refuse.With("GEN-03", ("name", Sentence.Of(turn.Actor.Name)), ("decision", "accept"), ("date", $"{record.CompletedAt}"));
        return Reply.With(await CardAsync(record, turn), Sentence.Of(already.In(turn.Language)));
    }

    protected override async Task CheckCardAsync(Enrolment record, Turn turn)
    {
        if (record.Status == EnrolmentState.Cancelled && await InsteadAsync(turn, turn.ActorId, Campaign) is { } instead)
        {
            throw Outdated(
                Campaign.ContentVersion, instead.Campaign, await EnrolmentCards.ForAsync(turn.Reader, instead.Enrolment, instead.Campaign));
        }

        if (Content != Campaign.ContentVersion)
        {
            throw Outdated(Content, Campaign, await CardAsync(record, turn));
        }

        Refuse.Unless(
            record.IsOpen, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "open the content"),
                ("states", "assigned, opened, overdue"));
    }

    protected sealed override Task<Reply> DoAsync(Enrolment record, Turn turn)
    {
        if (!found!.IsUnderCheck)
        {
            return TakeInAsync(record, turn);
        }

        turn.Note(record, "not counted", "the published file is under check");
        return Task.FromResult(Reply.Say(UnderCheck.Words(Campaign.Title)));
    }

    /// <summary>The act itself, on a current card of an open enrolment.</summary>
    protected abstract Task<Reply> TakeInAsync(Enrolment enrolment, Turn turn);

    /// <summary>The card as it stands now.</summary>
    private protected Task<Card> CardAsync(Enrolment enrolment, Turn turn) => EnrolmentCards.ForAsync(turn.Reader, enrolment, Campaign, Published);

    /// <summary>Finishing is the same for accepting, passing and reading.</summary>
    private protected async Task<Reply> CompleteAsync(Enrolment enrolment, Turn turn)
    {
        enrolment.CompletedAt = turn.Now;
        turn.Move(enrolment, "acknowledge", turn.Today > enrolment.DueAt ? "late" : null);
        var card = await CardAsync(enrolment, turn);
        await turn.RenewAsync(card, turn.Actor, enrolment.Id, except: turn.Origin?.CardMessageId);
        return Reply.With(card);
    }

    /// <summary>The enrolment that took the place of one whose campaign was replaced.</summary>
    internal static async Task<(Enrolment Enrolment, Campaign Campaign)?> InsteadAsync(Turn turn, string personId, Campaign campaign)
    {
        var instead = await (
            from e in turn.Db.Set<Enrolment>()
            join c in turn.Db.Set<Campaign>() on e.CampaignId equals c.Id
            where e.PersonId == personId && c.DocumentCode != null && c.DocumentCode == campaign.DocumentCode
                && c.Status == CampaignState.Running && c.Id != campaign.Id
            orderby c.StartAt descending
            select new { e, c }).FirstOrDefaultAsync(turn.Cancellation);
        return instead is null ? null : (instead.e, instead.c);
    }

    private static Refusal Outdated(string old, Campaign current, Card card) =>
        Refuse.With(card, "AWR-03", ("old", Sentence.Of(old)), ("new", Sentence.Of(current.ContentVersion)));

    private sealed record Found(Enrolment Enrolment, Campaign Campaign, bool IsUnderCheck, string? Version, string? Sha256, PublishedText Text);
}
