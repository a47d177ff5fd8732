namespace IsmsBot.Workflows.Risks;

/// <summary>The second opinion on a much lower rating: it counts from now on, or it is dropped and the old one stays.</summary>
public sealed record SecondOpinion(string Record, int Version, bool Agree, string? Reason = null) : RiskAct(Record, Version)
{
    public override Who Allowed() => Who.Only<Risk>("@reviewer", r => r.SecondOpinionById);

    protected override async Task<Reply> DoAsync(Risk record, Turn turn)
    {
        var owner = await SecondOpinions.OwnerAsync(turn, record);
        if (!Agree)
        {
            Refuse.UnlessReasoned(Reason, Sentence.Of(owner.Name));
            (record.Doubted, record.DoubtedReason, record.DoubtedById, record.SecondOpinionById) = (null, null, null, null);
            turn.Edit(record, "second opinion: no", Reason);
            turn.Send(new NewsCard(record.Id, record.Title, $"The lower rating of {record.Id} was not confirmed: {Reason}. {record.CurrentScore} stays."), owner, $"risk-news:{record.Id}:{record.Version}", record.Id);
            return Reply.Say($"Not confirmed. {record.CurrentScore} stays, and {owner.Name} is told why.");
        }

        var (level, ratedById) = (record.Doubted!, record.DoubtedById);
        Ratings.Apply(turn, record, level, record.Inherent, await MethodInForce.NeededAsync(turn), record.DoubtedReason);

        // The owner stood by the rating when they asked for it; somebody else's still waits for the owner.
        if (ratedById == record.RiskOwnerId)
        {
            record.OwnerConfirmedAt = turn.Today;
            RateBy.Set(record, record.NextReviewAt!.Value, turn.Today);
        }

        turn.Send(new NewsCard(record.Id, record.Title, $"The lower rating of {record.Id} is confirmed: {level.Score}, {level.Band}."), owner, $"risk-news:{record.Id}:{record.Version}", record.Id);
        return Reply.Say($"Confirmed. {record.Id} is now {level.Score}, {level.Band}.");
    }
}

/// <summary>Old and new level of a risk with the reason, for the second opinion.</summary>
public sealed record SecondOpinionCard(string RiskId, int Version, string Title, string RatedBy, int Old, Band OldBand, int New, Band NewBand, string Reason) : Card
{
    public override string Type => "risk.second-opinion";

    public override Sentence Summary => $"Your opinion on {RiskId}: from {Old} to {New}?";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"{RatedBy} rates it much lower, and no treatment was verified");
        kit.Title(Sentence.Of(Title));
        kit.Facts(("Before", $"{Old}, {OldBand}"), ("Now", $"{New}, {NewBand}"), ("Why", Sentence.Of(Reason)));
        kit.Text("Until you confirm it, the old rating counts.");
        kit.Button("Confirm", new SecondOpinion(RiskId, Version, true), ButtonStyle.Main);
        kit.More("Do not confirm", form =>
        {
            form.Ask(nameof(SecondOpinion.Reason), "Why not?", multiline: true, most: 500);
            form.Button("Keep the old rating", new SecondOpinion(RiskId, Version, false), ButtonStyle.Destructive);
        });
        kit.Footer(RiskId, "risk-assessment-process");
    }
}
