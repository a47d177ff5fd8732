namespace IsmsBot.Workflows.Risks;

/// <summary>"Show the level": calculates and shows, saves nothing.</summary>
public sealed record PreviewRating(string Record, int Version, string Method) : Act<Risk>(Record), IFigures
{
    public string? Likelihood { get; init; }

    public string? Confidentiality { get; init; }

    public string? Integrity { get; init; }

    public string? Availability { get; init; }

    public string? BareLikelihood { get; init; }

    public string? BareImpact { get; init; }

    public string? Reason { get; init; }

    public override Who Allowed() => RiskWho.Raters;

    public override bool OnlyLooks() => true;

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var form = await RateCards.ForAsync(turn, record, new RateRisk(Record, Version, Method)
        {
            Likelihood = Likelihood,
            Confidentiality = Confidentiality,
            Integrity = Integrity,
            Availability = Availability,
            BareLikelihood = BareLikelihood,
            BareImpact = BareImpact,
            Reason = Reason,
        });
        return Reply.With(form with { Shown = RatingGuards.Read(form.Method.Content, this, form) });
    }
}
