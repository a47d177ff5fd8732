using IsmsBot.Workflows.Method;

namespace IsmsBot.Workflows.Risks;

/// <summary>
/// "Save and confirm": the owner rates a risk and stands by it; a rating by the ISMS manager waits for the owner (6.1.2 d). The level is calculated.
/// A fall of more than five points without a verified treatment needs a reason and a second opinion (RSK-08).
/// </summary>
/// <param name="Method">Label of the method that the card was drawn with.</param>
public sealed record RateRisk(string Record, int Version, string Method) : StepAct<Risk>(Record, Version), IFigures
{
    public string? Likelihood { get; init; }

    public string? Confidentiality { get; init; }

    public string? Integrity { get; init; }

    public string? Availability { get; init; }

    /// <summary>As if none of our controls were there.</summary>
    public string? BareLikelihood { get; init; }

    public string? BareImpact { get; init; }

    public string? Reason { get; init; }

    /// <summary>What no form asks for: a level that somebody typed (RSK-05).</summary>
    public int? Score { get; init; }

    protected override string Action => "rate";

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var method = await MethodInForce.NeededAsync(turn);
        var form = await RateCards.ForAsync(turn, record, this);
        if (Method != method.Label)
        {
            throw Refuse.With(form, "RSK-06", ("risk", Sentence.Of(record.Id)), ("old", Sentence.Of(Method)), ("new", Sentence.Of(method.Label)));
        }

        var owner = await RatingGuards.OwnerAsync(turn, record);
        var level = RatingGuards.Read(method.Content, this, form);
        RatingGuards.NotTyped(level, Score, form);
        var bare = Ratings.Bare(method.Content, record, level, BareLikelihood, BareImpact, form);
        if (Ratings.IsDoubted(record, level))
        {
            return await SecondOpinions.AskAsync(turn, record, level, Reason, form);
        }

        Ratings.Apply(turn, record, level, bare, method, Reason);
        if (owner.Id == turn.ActorId)
        {
            return await AnswerAsync(record, turn, $"Saved and confirmed: {level.Likelihood} times {level.Impact} is {level.Score}, {level.Band}.");
        }

        turn.Send(await RateCards.ForAsync(turn, record), owner, $"rate:{record.Id}:{record.Version}", record.Id);
        return await AnswerAsync(record, turn, $"Saved: {level.Score}, {level.Band}. I have asked {owner.Name} to confirm it.");
    }
}
