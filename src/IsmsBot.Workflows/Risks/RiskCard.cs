namespace IsmsBot.Workflows.Risks;

/// <summary>One risk as it stands: sentence, owner, three levels in words, what is done about it, and what this person can do next.</summary>
public sealed record RiskCard(
    string RiskId, int Version, string Title, RiskState Status, string Cause, string Event, string Consequence, string? Owner, string Assets, string Controls, Level Inherent,
    Level Current, int? Priority, DateOnly? LastOn, DateOnly? NextReview, DateOnly? Confirmed, IReadOnlyList<string> Treatments, string? Acceptance, int? Doubted, bool MayRate, bool IsOwner) : Card
{
    /// <summary>A risk to the ISMS itself: an action can be planned without a treatment (6.1.1).</summary>
    public bool MayPlan { get; init; }

    public override string Type => "risk.show";

    public override Sentence Summary => Current.IsRated ? (Sentence)$"{RiskId} {Title}: {Current.Score}, {Current.Band}" : (Sentence)$"{RiskId} {Title}: not rated yet";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Risk, {Status}");
        kit.Title(Sentence.Of(Title));
        kit.Text($"Because {Cause}, it may happen that {Event}, leading to {Consequence}.");
        if (Current.IsRated)
        {
            kit.Notice(Current.Band.Tone(), $"{Current.Likelihood} times {Current.Impact} is {Current.Score}: {Current.Band}.");
        }

        kit.Facts([.. Facts()]);
        if (Doubted is { } low)
        {
            kit.Notice(Tone.Warning, $"A rating of {low} waits for a second opinion. Until then the old one counts.");
        }

        if (MayRate && Status != RiskState.Closed)
        {
            kit.Button("Rate", new ShowRating(RiskId), Current.IsRated ? ButtonStyle.Plain : ButtonStyle.Main);
        }

        if (IsOwner && Current.IsRated && Status != RiskState.Closed)
        {
            kit.Button("Decide", new SayPhrase($"decide {RiskId}"), ButtonStyle.Main);
        }

        if (MayPlan)
        {
            kit.More("Plan an action", form =>
            {
                PlanAction.Draw(form);
                form.Button("Plan it", new PlanAction(RiskId, Version), ButtonStyle.Main);
            });
        }

        if (MayRate && Status is RiskState.Accepted or RiskState.InTreatment or RiskState.ResidualReview)
        {
            kit.More("Reassess", form =>
            {
                form.Ask(nameof(ReassessRisk.Reason), "What has happened?", multiline: true, most: 500);
                form.Button("Open it again", new ReassessRisk(RiskId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(RiskId, "risk-assessment-process", "risk-assessment-performed");
    }

    private IEnumerable<(Sentence Name, Sentence Value)> Facts()
    {
        yield return ("Owner", Owner is null ? (Sentence)"nobody yet" : Sentence.Of(Owner));
        yield return ("Assets", Sentence.Of(Assets));
        yield return ("Controls that work", Controls.Length == 0 ? (Sentence)"none named" : Sentence.Of(Controls));
        if (Current.IsRated)
        {
            yield return ("Without controls", $"{Inherent.Score}, {Inherent.Band}");
            yield return ("Place in the register", Priority > Counting.Most ? (Sentence)$"after the first {Counting.Most}" : (Sentence)$"{Priority}");
            yield return ("Rated on", $"{LastOn}");
            yield return ("Confirmed by the owner", Confirmed is { } day ? (Sentence)$"{day}" : (Sentence)"not yet");
            yield return ("Next look", $"{NextReview}");
        }

        if (Treatments.Count > 0)
        {
            yield return ("Treatments", Sentence.Some(Treatments));
        }

        if (Acceptance is not null)
        {
            yield return ("Acceptance", Sentence.Of(Acceptance));
        }
    }
}
