namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>How far a scoring is, and when both rounds are over the spreads for the owner to decide with.</summary>
public sealed record DelphiResultCard(
    string DelphiId, int Version, string RiskId, string Title, DelphiState Status, DateOnly EndsOn, int Answered, int Asked, Spread? First, Spread? Second, IReadOnlyList<string> Explanations, MethodContent Method, TypedRating Typed) : Card
{
    public bool IsOwner { get; init; }

    public bool MayCancel { get; init; }

    public override string Type => "delphi.decide";

    public override Sentence Summary => Status == DelphiState.Ready ? (Sentence)$"{RiskId} was scored by several people; please decide" : (Sentence)$"Scoring of {RiskId}: {Status}";

    public override void Draw(CardKit kit)
    {
        kit.Overline($"Scoring by several people, {Status}");
        kit.Title(Sentence.Of(Title));
        if (Status is DelphiState.RoundOne or DelphiState.RoundTwo)
        {
            kit.Progress(Answered, Asked, Tone.Accent, $"{Answered} of {Asked} have answered; the round ends when all have, or on {EndsOn}.");
        }

        Round(kit, "Round 1", First);
        foreach (var why in Explanations)
        {
            kit.Quiet($"Somebody says: {why}");
        }

        Round(kit, "Round 2", Second);
        if (Status == DelphiState.Ready && IsOwner)
        {
            kit.Text("The decision is yours. If it is not the median, say why.");
            kit.More("Decide", form =>
            {
                DelphiFigures.Ask(form, Method, Typed);
                form.Ask(nameof(DecideDelphi.Reason), "Why this?", Typed.Reason, required: false, multiline: true, most: 500);
                form.Button("Save and confirm", new DecideDelphi(DelphiId, Version), ButtonStyle.Main);
            });
        }

        if (MayCancel && Status is not (DelphiState.Decided or DelphiState.Cancelled))
        {
            kit.More("Cancel", form =>
            {
                form.Ask(nameof(CancelDelphi.Why), "Why does it end without a result?", multiline: true, most: 500);
                form.Button("Cancel the scoring", new CancelDelphi(DelphiId, Version), ButtonStyle.Destructive);
            });
        }

        kit.Footer(DelphiId, "risk-assessment-process");
    }

    private static void Round(CardKit kit, Sentence name, Spread? spread)
    {
        if (spread is not null)
        {
            kit.Heading(name);
            kit.Facts(DelphiFigures.Of(spread));
        }
    }
}
