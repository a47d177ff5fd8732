namespace IsmsBot.Workflows.Risks.Delphi;

/// <summary>The four figures of a rating: as questions, and as median with range.</summary>
internal static class DelphiFigures
{
    public static void Ask(CardKit kit, MethodContent method, TypedRating typed)
    {
        kit.Choose(nameof(AnswerDelphi.Likelihood), "How likely, with the controls that work today?", DelphiCard.Steps(method.Likelihood.Select(s => (s.Value, s.Name, s.Meaning)), kit.Language), typed.Likelihood, open: false);
        kit.Choose(nameof(AnswerDelphi.Confidentiality), "Effect on confidentiality", DelphiCard.Steps(method.Impact.Select(s => (s.Value, s.Name, s.Confidentiality)), kit.Language), typed.C, open: false);
        kit.Choose(nameof(AnswerDelphi.Integrity), "Effect on integrity", DelphiCard.Steps(method.Impact.Select(s => (s.Value, s.Name, s.Integrity)), kit.Language), typed.I, open: false);
        kit.Choose(nameof(AnswerDelphi.Availability), "Effect on availability", DelphiCard.Steps(method.Impact.Select(s => (s.Value, s.Name, s.Availability)), kit.Language), typed.A, open: false);
    }

    public static IReadOnlyList<(Sentence Name, Sentence Value)> Of(Spread spread) =>
    [
        ("Answers", $"{spread.Answers}"), ("Score", Words(spread.Score)), ("Likelihood", Words(spread.Likelihood)), ("Confidentiality", Words(spread.C)), ("Integrity", Words(spread.I)), ("Availability", Words(spread.A)),
    ];

    private static Sentence Words(Figure figure) => $"median {figure.Median}, from {figure.Low} to {figure.High}";
}
