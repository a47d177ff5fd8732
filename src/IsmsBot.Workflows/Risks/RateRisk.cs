namespace IsmsBot.Workflows.Risks;

/// <summary>
/// "Save and confirm": the owner rates a risk and stands by it; a rating by the ISMS manager waits for the owner (6.1.2 d). The level is calculated. A
/// fall of more than five points without a verified treatment needs a reason and a second opinion (RSK-08).
/// </summary>
public sealed record RateRisk(
    string Record, int Version, string Method, string? Likelihood = null, string? Confidentiality = null, string? Integrity = null, string? Availability = null,
    string? BareLikelihood = null, string? BareImpact = null, string? Reason = null, int? Score = null) : RiskAct(Record, Version)
{
    /// <summary>A fall of more points than this is doubted.</summary>
    public const int DoubtedFall = 5;

    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("risk.rate"));

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var form = await RateCards.ForAsync(turn, record, this);
        if (Method != method.Label)
        {
            throw Refuse.With(form, "RSK-06", ("risk", Sentence.Of(record.Id)), ("old", Sentence.Of(Method)), ("new", Sentence.Of(method.Label)));
        }

        RatingGuards.Complete(record.Title, record.Cause, record.Event, record.Consequence, null);
        var owner = (await RoleHolders.HereAsync(turn.Db, Role.RiskOwner, turn.Cancellation)).FirstOrDefault(p => p.Id == record.RiskOwnerId);
        Refuse.When(owner is null, "RSK-01", ("title", Sentence.Of(record.Title)));
        Refuse.When(record.Status == RiskState.Closed, "GEN-05", ("id", Sentence.Of(record.Id)), ("state", $"{record.Status}"), ("action", "rate"), ("states", "every other state"));
        var level = RatingGuards.Read(method.Content, Likelihood, Confidentiality, Integrity, Availability, form);
        RatingGuards.NotTyped(level, Score, form);
        var bare = Bare(method.Content, level, record, form);
        if (IsDoubted(record, level))
        {
            return await SecondOpinions.AskAsync(turn, record, level, Reason, form);
        }

        Ratings.Apply(turn, record, level, bare, method, Reason);
        if (turn.ActorId != record.RiskOwnerId)
        {
            turn.Send(await RateCards.ForAsync(turn, record), owner, $"rate:{record.Id}:{record.Version}", record.Id);
        }

        return Reply.With(await RiskCards.ForAsync(turn, record), turn.ActorId == record.RiskOwnerId ? (Sentence)$"Saved and confirmed: {level.Likelihood} times {level.Impact} is {level.Score}, {level.Band}." : (Sentence)$"Saved: {level.Score}, {level.Band}. I have asked {owner.Name} to confirm it.");
    }

    /// <summary>Whether the fall is too large to go unasked: no treatment was verified since the last rating.</summary>
    public static bool IsDoubted(Risk risk, Level level) =>
        risk.Current.IsRated && risk.CurrentScore - level.Score > DoubtedFall && (risk.TreatmentVerifiedAt is not { } verified || verified < risk.LastAssessedAt);

    /// <summary>Without our controls: what was put in, otherwise what was there, and never below what there is with them.</summary>
    private Level Bare(MethodContent method, Level level, Risk record, RateCard form)
    {
        if (string.IsNullOrEmpty(BareLikelihood) && string.IsNullOrEmpty(BareImpact))
        {
            return record.Inherent.IsRated && method.CanRate(record.Inherent) && record.Inherent.Score >= level.Score ? method.Rate(record.Inherent.Likelihood, record.Inherent.ImpactC, record.Inherent.ImpactI, record.Inherent.ImpactA) : level;
        }

        // One impact is asked for the case without controls: it counts for the properties that suffer with them.
        string? Of(int impact) => impact > 0 ? BareImpact : "0";
        return RatingGuards.Read(method, BareLikelihood, Of(level.ImpactC), Of(level.ImpactI), Of(level.ImpactA), form);
    }
}

/// <summary>"Show the level": calculates and shows, saves nothing.</summary>
public sealed record PreviewRating(
    string Record, int Version, string Method, string? Likelihood = null, string? Confidentiality = null, string? Integrity = null, string? Availability = null,
    string? BareLikelihood = null, string? BareImpact = null, string? Reason = null) : Act<Risk>(Record)
{
    public override Who Allowed() => RiskWho.Owner.Or(Who.MayForAll("risk.rate"));

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var typed = new RateRisk(Record, Version, method.Label, Likelihood, Confidentiality, Integrity, Availability, BareLikelihood, BareImpact, Reason);
        var form = await RateCards.ForAsync(turn, record, typed);
        return Reply.With(form with { Shown = RatingGuards.Read(method.Content, Likelihood, Confidentiality, Integrity, Availability, form) });
    }
}
